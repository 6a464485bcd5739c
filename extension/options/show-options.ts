import { render } from 'lit/html.js';
import { quietUntil } from '../../shared/desk/quiet-until.ts';
import { formatChoices, readChoices } from '../../shared/formats/saved-choices.ts';
import type { Settings } from '../../shared/formats/settings.ts';
import type { Language } from '../../shared/language/language.ts';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import type { OptionsActions, OptionsModel, TipChoice, TipKind } from '../../shared/ui/options/options-model.ts';
import { optionsView, siteName } from '../../shared/ui/options/options.view.ts';
import { readMuted, setMuted } from '../browser/muted.ts';
import { onSetsReady } from '../browser/ready-sets.ts';
import { saveFile } from '../browser/save-file.ts';
import { changeSettings, languageOf, onChoicesChanged, readSettings, rest } from '../browser/settings.ts';
import { openShortcuts, readShortcuts } from '../browser/shortcut.ts';
import { sitesOn } from '../browser/site-access.ts';
import { readSitePolicy } from '../browser/site-policy.ts';
import { onSitesChanged, turnSiteOff } from '../browser/this-site.ts';

/** Draws the page of settings, and keeps it true while it is open, also when another window changes something. */
export async function showOptions(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${coachStyles}\n${optionsStyles}`);
  document.adoptedStyleSheets = [sheet];
  let note = '';
  let query = '';
  let isWiping = false;
  let tips: readonly TipKind[] | null = null;

  const draw = async (): Promise<void> => {
    const [settings, muted, sites, shortcuts, locks] = await Promise.all([
      readSettings(),
      readMuted(),
      sitesOn(),
      readShortcuts(),
      readSitePolicy(),
    ]);
    const language = languageOf(settings);
    const say = sayIn(language);
    document.documentElement.lang = language;
    document.title = `${say('options.title')} – ${say('common.name')}`;
    const until = quietUntil(settings, Date.now());
    const restUntil = until > 0 ? clock(until, language) : '';
    const model: OptionsModel = {
      language,
      settings,
      muted,
      sites,
      shortcuts,
      locks,
      note,
      query,
      isWiping,
      tips,
      restUntil,
    };
    render(optionsView(model, say, actions(say, settings)), place);
  };
  const tell = (words: string): void => {
    note = words;
    void draw();
  };
  const actions = (say: Say, settings: Settings): OptionsActions => {
    const told = (isKept: boolean): void => tell(say(isKept ? 'options.kept' : 'options.not-kept'));
    return {
      change: (part) => void changeSettings(part).then(told),
      rest: (isWanted) => void rest(isWanted).then(told),
      turnOff: (site) =>
        void turnSiteOff(site).then(() => tell(say('options.site-gone', { site: siteName(site, say) }))),
      weigh: (category, choice) => void weigh(category, choice, settings).then(told),
      openShortcuts: () => void openShortcuts(),
      search: (wanted) => {
        query = wanted;
        note = '';
        void draw();
      },
      saveFile: () => void save(),
      openFile: (file) => void open(file, say).then(tell),
      askToWipe: (isAsked) => {
        isWiping = isAsked;
        note = '';
        void draw().then(() => place.querySelector<HTMLElement>(isAsked ? '#wipe-sure' : '#wipe')?.focus());
      },
      wipe: () => {
        isWiping = false;
        void wipe().then((isGone) => tell(say(isGone ? 'options.wiped' : 'options.not-wiped')));
      },
    };
  };
  // What tells of tips and reminders holds all rules: it comes in after the first paint.
  const drawTips = async (): Promise<void> => {
    const { tipKinds } = await import('./tip-kinds.ts');
    tips = await tipKinds(languageOf(await readSettings()));
    await draw();
  };
  const drawReminders = async (): Promise<void> => {
    const [{ showSettings }, language] = [await import('../coach/show-settings.ts'), languageOf(await readSettings())];
    const part = place.querySelector<HTMLElement>('#reminder-settings');
    if (!part) return;
    await showSettings(part, { say: sayIn(language), language, changed: () => undefined });
    part.querySelector('details')?.setAttribute('open', '');
  };
  onSitesChanged(() => void draw());
  onChoicesChanged(() => void drawTips());
  onSetsReady(() => void drawTips());
  await draw();
  await Promise.all([drawTips(), drawReminders()]);
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Keeps how much a kind of tip weighs for this person. @returns false when it could not be kept. */
async function weigh(category: string, choice: TipChoice, settings: Settings): Promise<boolean> {
  const others = (await readMuted()).filter((entry) => entry !== category);
  if (choice === 'never') return setMuted([...others, category]);
  const { [category]: _, ...levels } = settings.levels;
  const weighed = choice === 'usual' ? levels : { ...levels, [category]: choice };
  return (await setMuted(others)) && changeSettings({ levels: weighed });
}

function clock(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

async function save(): Promise<void> {
  const { readEverything } = await import('../browser/everything.ts');
  saveFile('uitnodigend.json', formatChoices(await readEverything()));
}

async function wipe(): Promise<boolean> {
  const { forgetAll } = await import('../browser/forget-all.ts');
  return forgetAll();
}

/** Puts all of a file back; nothing changes unless the file is one of ours. @returns what to say about it */
async function open(file: File, say: Say): Promise<string> {
  const choices = readChoices(await file.text());
  if (typeof choices === 'string') return say(`options.file-${choices}`);
  const { keepEverything } = await import('../browser/everything.ts');
  const passed = await keepEverything(choices);
  if (passed === null) return say('options.not-kept');
  return [
    say('options.file-done'),
    passed.profiles === 0 ? '' : say('options.file-profiles', { n: passed.profiles }),
    passed.sets === 0 ? '' : say('options.file-sets', { n: passed.sets }),
  ]
    .join(' ')
    .trim();
}
