import { render } from 'lit/html.js';
import { formatSharedCounts, LARGEST_COUNTS_FILE, readSharedCounts } from '../../shared/formats/shared-counts.ts';
import { MECHANISM_GISTS } from '../../shared/generated/inventory.ts';
import { MECHANISMS } from '../../shared/generated/mechanisms.ts';
import { REFLECTION } from '../../shared/generated/reflection.ts';
import type { Language } from '../../shared/language/language.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayCount, sayIn } from '../../shared/ui/say.ts';
import type { TeamModel } from '../../shared/ui/weeks/team-sheet.view.ts';
import { showTeam, showWeeks } from '../../shared/ui/weeks/weeks-model.ts';
import { weeksStyles } from '../../shared/ui/weeks/weeks.styles.ts';
import { weeksView, type WeeksActions, type WeeksModel } from '../../shared/ui/weeks/weeks.view.ts';
import { joinCounts, type SharedCounts } from '../../shared/weeks/team-counts.ts';
import { sumCounts, type WeekCounts } from '../../shared/weeks/week-counts.ts';
import { lastWeeks, weekNumber, weekOf, type Week } from '../../shared/weeks/week.ts';
import { saveFile } from '../browser/save-file.ts';
import { changeSettings, languageOf, onChoicesChanged, readSettings } from '../browser/settings.ts';
import { readWeeks, wipeWeeks } from '../browser/weeks.ts';

/** How many weeks are shown, and shared (our choice: about a period of a school year). */
const SHOWN_WEEKS = 8;

/** Draws the page of weeks. Files of colleagues are forgotten when the page closes. */
export async function showOwnWeeks(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${formStyles}\n${weeksStyles}`);
  document.adoptedStyleSheets = [sheet];
  let note = '';
  let isWiping = false;
  let preview: string | null = null;
  const colleagues: SharedCounts[] = [];

  const draw = async (): Promise<void> => {
    const [settings, kept] = await Promise.all([readSettings(), readWeeks()]);
    const language = languageOf(settings);
    const say = sayIn(language);
    document.documentElement.lang = language;
    document.title = `${say('weeks.title')} – ${say('common.name')}`;
    const now = Date.now();
    const weeks = lastWeeks(now, SHOWN_WEEKS);
    const model: WeeksModel = {
      mechanism: mechanismOf(weekOf(now), language),
      shown: kept && showWeeks(kept, weeks, language),
      isCounting: settings.counts,
      isWiping,
      preview,
      team: teamOf(colleagues, language),
      reflection: REFLECTION,
      note,
    };
    render(weeksView(model, { say, language, actions: actions(say, fileOf(kept ?? [], weeks)) }), place);
  };
  const tell = (words: string): void => {
    note = words;
    void draw();
  };
  const drawAndFocus = (id: string): void => void draw().then(() => place.querySelector<HTMLElement>(id)?.focus());
  const actions = (say: ReturnType<typeof sayIn>, file: string): WeeksActions => ({
    count: (counts) =>
      void changeSettings({ counts }).then((isKept) => tell(say(isKept ? 'weeks.kept' : 'weeks.not-kept'))),
    lookBeforeSharing: (isWanted) => {
      preview = isWanted ? file : null;
      drawAndFocus(isWanted ? '#share' : '#look');
    },
    share: () => {
      if (preview !== null) saveFile('uitnodigend-getallen.json', preview);
      preview = null;
      drawAndFocus('#look');
    },
    askToWipe: (isAsked) => {
      isWiping = isAsked;
      note = '';
      drawAndFocus(isAsked ? '#wipe-sure' : '#wipe');
    },
    wipe: () => {
      isWiping = false;
      preview = null;
      void wipeWeeks().then((isGone) => tell(say(isGone ? 'weeks.wiped' : 'weeks.not-wiped')));
    },
    addFiles: (files) =>
      void readFiles(files).then((read) => {
        colleagues.push(...read);
        const passed = files.length - read.length;
        const added = sayCount(say, { one: 'weeks.added-one', many: 'weeks.added' }, read.length);
        tell(
          passed === 0
            ? added
            : `${added} ${sayCount(say, { one: 'weeks.passed-over-one', many: 'weeks.passed-over' }, passed)}`,
        );
      }),
    print: () => window.print(),
  });
  onChoicesChanged(() => void draw());
  await draw();
}

/** Each week another of the eight, in the order of the report; the same for everyone, so that a team can talk about it. */
function mechanismOf(week: Week, language: Language): WeeksModel['mechanism'] {
  const ids = Object.keys(MECHANISMS);
  const id = ids[weekNumber(week) % ids.length] ?? '';
  return { name: MECHANISMS[id]?.[language] ?? '', gist: MECHANISM_GISTS[id]?.[language] ?? '' };
}

function teamOf(colleagues: readonly SharedCounts[], language: Language): TeamModel {
  const team = joinCounts(colleagues);
  if (!team.isEnough) return { people: team.people, wanted: team.wanted, shown: null };
  return { people: team.people, wanted: 0, shown: showTeam(team, language) };
}

/** What would go to the team: all shown weeks together, so that no single week can be told apart. */
function fileOf(kept: readonly WeekCounts[], weeks: readonly Week[]): string {
  const counts = sumCounts(kept.filter(({ week }) => weeks.includes(week)).map((each) => each.counts));
  return formatSharedCounts({ id: crypto.randomUUID(), from: weeks[0] ?? '', to: weeks.at(-1) ?? '', counts });
}

async function readFiles(files: readonly File[]): Promise<readonly SharedCounts[]> {
  const read = await Promise.all(
    files.map(async (file) => (file.size > LARGEST_COUNTS_FILE ? 'too-large' : readSharedCounts(await file.text()))),
  );
  return read.filter((each) => typeof each !== 'string');
}
