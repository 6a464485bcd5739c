import { render } from 'lit/html.js';
import { formatChoices, readChoices } from '../../shared/formats/saved-choices.ts';
import { type Settings } from '../../shared/formats/settings.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { PRECEDENCE } from '../../shared/rules/precedence.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import {
  optionsView,
  siteName,
  type OptionsActions,
  type OptionsModel,
  type TipKind,
} from '../../shared/ui/options/options.view.ts';
import { forgetAll } from '../browser/forget-all.ts';
import { readMuted, setMuted } from '../browser/muted.ts';
import { keepReadableProfiles, readOwnProfiles } from '../browser/own-profiles.ts';
import { saveFile } from '../browser/save-file.ts';
import { changeSettings, languageOf, onChoicesChanged, readSettings, rest } from '../browser/settings.ts';
import { shortcutKeys } from '../browser/shortcut.ts';
import { sitesOn } from '../browser/site-access.ts';
import { onSitesChanged, turnSiteOff } from '../browser/this-site.ts';

/** Draws the page of settings, and keeps it true while it is open, also when another window changes something. */
export async function showOptions(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${optionsStyles}`);
  document.adoptedStyleSheets = [sheet];
  let note = '';
  let query = '';
  let isWiping = false;

  const draw = async (): Promise<void> => {
    const [settings, muted, sites, keys] = await Promise.all([readSettings(), readMuted(), sitesOn(), shortcutKeys()]);
    const language = languageOf(settings);
    const say = sayIn(language);
    document.documentElement.lang = language;
    document.title = `${say('options.title')} – ${say('common.name')}`;
    const model: OptionsModel = {
      settings,
      muted,
      sites,
      keys,
      note,
      query,
      isWiping,
      tips: tipKinds(language),
      restUntil: settings.quietUntil > Date.now() ? timeOf(settings.quietUntil, language) : '',
    };
    render(optionsView(model, say, actions(say, settings)), place);
  };
  const tell = (words: string): void => {
    note = words;
    void draw();
  };
  const actions = (say: ReturnType<typeof sayIn>, settings: Settings): OptionsActions => {
    const told = (isKept: boolean): void => tell(say(isKept ? 'options.kept' : 'options.not-kept'));
    return {
      change: (part) => void changeSettings(part).then(told),
      rest: (isWanted) => void rest(isWanted).then(told),
      turnOff: (site) =>
        void turnSiteOff(site).then(() => tell(say('options.site-gone', { site: siteName(site, say) }))),
      allow: (category, isWanted) =>
        void readMuted()
          .then((muted) => setMuted(isWanted ? muted.filter((entry) => entry !== category) : [...muted, category]))
          .then(told),
      search: (wanted) => {
        query = wanted;
        note = '';
        void draw();
      },
      saveFile: () => void save(settings),
      openFile: (file) => void open(file, say).then(tell),
      askToWipe: (isAsked) => {
        isWiping = isAsked;
        note = '';
        void draw().then(() => place.querySelector<HTMLElement>(isAsked ? '#wipe-sure' : '#wipe')?.focus());
      },
      wipe: () => {
        isWiping = false;
        void forgetAll().then((isGone) => tell(say(isGone ? 'options.wiped' : 'options.not-wiped')));
      },
    };
  };
  onSitesChanged(() => void draw());
  onChoicesChanged(() => void draw());
  await draw();
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The kinds of tip, in the order of the guide, each with the heading and reason of its first rule in that language. */
function tipKinds(language: Language): readonly TipKind[] {
  const order = (category: string): number =>
    (PRECEDENCE.indexOf(category) + PRECEDENCE.length + 1) % (PRECEDENCE.length + 1);
  const kinds = new Map<string, TipKind>();
  for (const { category, title, why } of SHIPPED_RULES) {
    if (/^(?:pos|topic|check)\./.test(category) || kinds.has(category)) continue;
    kinds.set(category, { category, title: title[language], why: why[language] });
  }
  return [...kinds.values()].toSorted((a, b) => order(a.category) - order(b.category));
}

function timeOf(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

async function save(settings: Settings): Promise<void> {
  const text = formatChoices({ settings, muted: await readMuted(), profiles: await readOwnProfiles() });
  saveFile('uitnodigend.json', text);
}

/** Puts the choices of a file back; nothing changes unless the file is one of ours. @returns what to say about it */
async function open(file: File, say: ReturnType<typeof sayIn>): Promise<string> {
  const choices = readChoices(await file.text());
  if (typeof choices === 'string') return say(`options.file-${choices}`);
  const passed = await keepReadableProfiles(choices.profiles);
  const isKept = passed !== null && (await setMuted(choices.muted)) && (await changeSettings(choices.settings));
  if (!isKept) return say('options.not-kept');
  const done = say('options.file-done');
  return passed === 0 ? done : `${done} ${say('options.file-profiles', { n: passed })}`;
}
