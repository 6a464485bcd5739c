import { render } from 'lit/html.js';
import { formatSharedCounts, readSharedCounts } from '../../shared/formats/shared-counts.ts';
import { formatSheet, LARGEST_SHEET_FILE, readSheet, type FilledSheet } from '../../shared/formats/sheet-file.ts';
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
import { answerWith, hasAnswers, joinAnswers, type SheetAnswers } from '../../shared/weeks/sheet-answers.ts';
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
  const colleagues: FilledSheet[] = [];
  let answers: SheetAnswers = { id: crypto.randomUUID(), words: {}, verdicts: {} };
  /** The answers as they stand in a file; anything else would be lost when the page closes. */
  let saved = answers;
  let isLookingAtSheet = false;
  let withCounts = false;

  const draw = async (): Promise<void> => {
    const [settings, kept] = await Promise.all([readSettings(), readWeeks()]);
    const language = languageOf(settings);
    const say = sayIn(language);
    document.documentElement.lang = language;
    document.title = `${say('weeks.title')} – ${say('common.name')}`;
    const now = Date.now();
    const weeks = lastWeeks(now, SHOWN_WEEKS);
    const counted = countsOf(kept ?? [], weeks);
    const sheet = formatSheet({ answers, counts: withCounts ? counted : null });
    const model: WeeksModel = {
      mechanism: mechanismOf(weekOf(now), language),
      shown: kept && showWeeks(kept, weeks, language),
      isCounting: settings.counts,
      isWiping,
      preview,
      team: { ...teamOf(colleagues, language), answers, preview: isLookingAtSheet ? sheet : null, withCounts },
      reflection: REFLECTION,
      note,
    };
    render(
      weeksView(model, { say, language, actions: actions(say, { counts: formatSharedCounts(counted), sheet }) }),
      place,
    );
  };
  const tell = (words: string): void => {
    note = words;
    void draw();
  };
  const drawAndFocus = (id: string): void => void draw().then(() => place.querySelector<HTMLElement>(id)?.focus());
  const actions = (say: ReturnType<typeof sayIn>, files: { counts: string; sheet: string }): WeeksActions => ({
    count: (counts) =>
      void changeSettings({ counts }).then((isKept) => tell(say(isKept ? 'weeks.kept' : 'weeks.not-kept'))),
    lookBeforeSharing: (isWanted) => {
      preview = isWanted ? files.counts : null;
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
    addFiles: (added) =>
      void readFiles(added).then((read) => {
        colleagues.push(...read);
        const passed = added.length - read.length;
        const told = sayCount(say, { one: 'weeks.added-one', many: 'weeks.added' }, read.length);
        tell(
          passed === 0
            ? told
            : `${told} ${sayCount(say, { one: 'weeks.passed-over-one', many: 'weeks.passed-over' }, passed)}`,
        );
      }),
    print: () => window.print(),
    write: (question, words) => {
      answers = answerWith(answers, { question, words });
      if (isLookingAtSheet) void draw();
    },
    judge: (statement, verdict) => {
      answers = answerWith(answers, { statement, verdict });
      void draw();
    },
    lookAtSheet: (isWanted) => {
      isLookingAtSheet = isWanted;
      drawAndFocus(isWanted ? '#save-sheet' : '#look-sheet');
    },
    takeCounts: (isWanted) => {
      withCounts = isWanted;
      void draw();
    },
    saveSheet: () => {
      saveFile('uitnodigend-blad.json', files.sheet);
      saved = answers;
      isLookingAtSheet = false;
      drawAndFocus('#look-sheet');
    },
    openSheet: (file) =>
      void readFiles([file]).then(([opened]) => {
        if (opened === undefined || !hasAnswers(opened.answers)) return tell(say('weeks.sheet-unread'));
        answers = opened.answers;
        saved = answers;
        tell(say('weeks.sheet-opened'));
      }),
  });
  onChoicesChanged(() => void draw());
  // Printed, the words that were written stand in the place of the lines.
  addEventListener('beforeprint', () => void draw());
  addEventListener('beforeunload', (event) => {
    if (answers !== saved && hasAnswers(answers)) event.preventDefault();
  });
  await draw();
}

/** Each week another of the eight, in the order of the report; the same for everyone, so that a team can talk about it. */
function mechanismOf(week: Week, language: Language): WeeksModel['mechanism'] {
  const ids = Object.keys(MECHANISMS);
  const id = ids[weekNumber(week) % ids.length] ?? '';
  return { name: MECHANISMS[id]?.[language] ?? '', gist: MECHANISM_GISTS[id]?.[language] ?? '' };
}

function teamOf(
  colleagues: readonly FilledSheet[],
  language: Language,
): Pick<TeamModel, 'people' | 'wanted' | 'shown' | 'joined'> {
  const team = joinCounts(colleagues.flatMap(({ counts }) => counts ?? []));
  const joined = joinAnswers(colleagues.map(({ answers }) => answers).filter(hasAnswers));
  if (!team.isEnough) return { people: team.people, wanted: team.wanted, shown: null, joined };
  return { people: team.people, wanted: 0, shown: showTeam(team, language), joined };
}

/** What would go to the team: all shown weeks together, so that no single week can be told apart. */
function countsOf(kept: readonly WeekCounts[], weeks: readonly Week[]): SharedCounts {
  const counts = sumCounts(kept.filter(({ week }) => weeks.includes(week)).map((each) => each.counts));
  return { id: crypto.randomUUID(), from: weeks[0] ?? '', to: weeks.at(-1) ?? '', counts };
}

/** Sheets that were filled in, and files of counts alone; what is neither is passed over. */
async function readFiles(files: readonly File[]): Promise<readonly FilledSheet[]> {
  const read = await Promise.all(
    files.map(async (file): Promise<FilledSheet | null> => {
      if (file.size > LARGEST_SHEET_FILE) return null;
      const text = await file.text();
      const counts = readSharedCounts(text);
      if (typeof counts !== 'string') return { answers: { id: counts.id, words: {}, verdicts: {} }, counts };
      const sheet = readSheet(text);
      return typeof sheet === 'string' ? null : sheet;
    }),
  );
  return read.filter((each) => each !== null);
}
