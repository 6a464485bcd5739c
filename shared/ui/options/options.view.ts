import { html, nothing, type TemplateResult } from 'lit/html.js';
import { minuteOf, timeOf } from '../../desk/quiet-until.ts';
import type { QuietHours, Settings } from '../../formats/settings.ts';
import { WORDS, type WordKey } from '../../generated/words.ts';
import type { Language } from '../../language/language.ts';
import type { Level } from '../../rules/finding.ts';
import { lockLine, type LockedBy } from '../lock-line.view.ts';
import { pageHead } from '../page/page-head.view.ts';
import { pageLinks } from '../page/page-links.view.ts';
import type { Say } from '../say.ts';

/** One kind of tip, in the language of the screen. */
export interface TipKind {
  readonly category: string;
  readonly title: string;
  readonly why: string;
  /** How much it weighs as it ships, or as a set weighs it. */
  readonly level: Level;
  /** The set that lets it rest or locked it; absent where none does. */
  readonly said?: { readonly by: string; readonly isOff: boolean; readonly isLocked: boolean };
}

/** A key combination, and what it does. */
export interface Shortcut {
  readonly name: 'open-tip' | 'open-panel';
  /** As the browser writes it; empty when there is none. */
  readonly keys: string;
}

/** What an administrator keeps as it is. */
export interface OptionsLocks extends LockedBy {
  readonly sitesAllowed: readonly string[];
  readonly sitesDenied: readonly string[];
  readonly hasLockedSets: boolean;
}

/** What the page of settings shows. */
export interface OptionsModel {
  readonly language: Language;
  readonly settings: Settings;
  /** Match patterns of the sites that are on. */
  readonly sites: readonly string[];
  /** Null while they come in. */
  readonly tips: readonly TipKind[] | null;
  readonly locks: OptionsLocks;
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  readonly query: string;
  readonly shortcuts: readonly Shortcut[];
  /** Until when there is rest, as a person reads it; empty for no rest. */
  readonly restUntil: string;
  /** True when the person was asked whether everything may go. */
  readonly isWiping: boolean;
  readonly note: string;
}

/** What a person can choose for a kind of tip. */
export type TipChoice = Level | 'usual' | 'never';

/** What a person can do here. */
export interface OptionsActions {
  readonly change: (part: Partial<Settings>) => void;
  readonly rest: (isWanted: boolean) => void;
  readonly turnOff: (site: string) => void;
  /** How much a kind of tip weighs: a level, as it ships (`usual`), or not at all. */
  readonly weigh: (category: string, choice: TipChoice) => void;
  readonly openShortcuts: () => void;
  readonly search: (query: string) => void;
  readonly saveFile: () => void;
  readonly openFile: (file: File) => void;
  readonly askToWipe: (isAsked: boolean) => void;
  readonly wipe: () => void;
}

/** The parts of the page, each with the keys of its words: what a search looks through. */
const SECTIONS = {
  sites: /^options\.site|^lock\.sites/,
  when: /^options\.when/,
  tips: /^options\.tip|^level\./,
  rest: /^options\.(?:rest|hours)/,
  reminders: /^options\.reminders|^settings\./,
  readers: /^options\.(?:readers|address)/,
  keys: /^options\.keys/,
  screen: /^options\.screen/,
  data: /^options\.(?:data|save|open|wipe)/,
  more: /^options\.(?:more|weeks|help|privacy|welcome)|^sets\.title/,
} as const;
type Section = keyof typeof SECTIONS;
const LEVELS = ['soft', 'ordinary', 'strong'] as const satisfies readonly Level[];

/** A match pattern as a person reads it: `https://school.nl/*` is *school.nl*. */
export function siteName(pattern: string, say: Say): string {
  const name = pattern.replace(/^[^:]+:\/\/|\/\*$/g, '');
  return name === '*' ? say('options.site-all') : name;
}

/** The page of settings: everything at once, with the contents beside it, and one search through all of it. */
export function optionsView(model: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  const shown = (Object.keys(SECTIONS) as Section[]).filter((id) => isWanted(id, model));
  const parts = { sites, when, tips, rest, reminders, readers, keys, screen, data, more } as const;
  return html`<div class="options">
    ${pageHead(say('options.title'))}
    <nav aria-label=${say('options.contents')}>
      <ul>
        ${shown.map((id) => html`<li><a href="#${id}">${say(`options.${id}`)}</a></li>`)}
      </ul>
    </nav>
    <div class="sections">
      <input
        type="search"
        id="search"
        aria-label=${say('options.search')}
        placeholder=${say('options.search')}
        .value=${model.query}
        @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
      />
      <p role="status">${shown.length === 0 ? say('options.search-none') : nothing}</p>
      ${(Object.keys(parts) as Section[]).map(
        (id) => html`<div ?hidden=${!shown.includes(id)}>${parts[id](model, say, actions)}</div>`,
      )}
      <div class="status" role="status" ?data-speaks=${model.note !== ''}>
        ${model.note && html`<p>${model.note}</p>`}
      </div>
    </div>
  </div>`;
}

/** Does a part hold what is searched for, in any of its words? */
function isWanted(id: Section, model: OptionsModel): boolean {
  const wanted = model.query.trim().toLocaleLowerCase();
  if (wanted === '' || (id === 'tips' && foundTips(model).length > 0)) return true;
  const words = WORDS[model.language];
  const keys = (Object.keys(words) as WordKey[]).filter((key) => SECTIONS[id].test(key));
  return keys.some((key) => words[key].toLocaleLowerCase().includes(wanted));
}

/** The kinds of tip that hold what is searched for; all of them when none does, for another part may. */
function foundTips({ tips: all, query }: OptionsModel): readonly TipKind[] {
  const wanted = query.trim().toLocaleLowerCase();
  return (all ?? []).filter(({ title, why }) => `${title} ${why}`.toLocaleLowerCase().includes(wanted));
}

function sites(
  { sites: all, settings, locks, language }: OptionsModel,
  say: Say,
  actions: OptionsActions,
): TemplateResult {
  const { largeOnly } = settings;
  const names = (patterns: readonly string[]): string => patterns.map((pattern) => siteName(pattern, say)).join(', ');
  const isLocked = locks.sitesAllowed.length + locks.sitesDenied.length > 0;
  const chooseArea = (site: string, area: string): void =>
    actions.change({
      largeOnly: [...largeOnly.filter((other) => other !== site), ...(area === 'large' ? [site] : [])],
    });
  return html`<section id="sites" class="panel" aria-labelledby="sites-title">
    <h2 id="sites-title">${say('options.sites')}</h2>
    <p class="soft">${say('options.sites-about')}</p>
    ${isLocked ? lockLine(locks, { say, language }) : nothing}
    ${locks.sitesAllowed.length > 0 ? html`<p>${say('lock.sites-allowed', { sites: names(locks.sitesAllowed) })}</p>` : nothing}
    ${locks.sitesDenied.length > 0 ? html`<p>${say('lock.sites-denied', { sites: names(locks.sitesDenied) })}</p>` : nothing}
    ${all.length === 0 ? html`<p>${say('options.sites-none')}</p>` : nothing}
    <ul>
      ${all.map((site) => {
        const name = siteName(site, say);
        return html`<li class="line">
          <span>${name}</span>
          <span class="row">
            <select
              aria-label=${say('options.site-area', { site: name })}
              @change=${(event: Event) => chooseArea(site, (event.target as HTMLSelectElement).value)}
            >
              <option value="all" ?selected=${!largeOnly.includes(site)}>${say('options.site-area-all')}</option>
              <option value="large" ?selected=${largeOnly.includes(site)}>${say('options.site-area-large')}</option>
            </select>
            <button
              type="button"
              class="small"
              aria-label=${say('options.site-off-name', { site: name })}
              @click=${() => actions.turnOff(site)}
            >
              ${say('options.site-off')}
            </button>
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}

function when({ settings, shortcuts }: OptionsModel, say: Say, { change }: OptionsActions): TemplateResult {
  const keys = shortcuts.find(({ name }) => name === 'open-tip')?.keys ?? '';
  return html`<section id="when" class="panel">
    <fieldset>
      <legend>${say('options.when')}</legend>
      ${(['live', 'pause', 'done', 'ask'] as const).map(
        (value) =>
          html`<label class="choice">
            <input
              type="radio"
              name="when"
              value=${value}
              .checked=${settings.when === value}
              @change=${() => change({ when: value })}
            />
            <span
              >${say(`options.when-${value}`)}
              <small>${say(`options.when-${value}-note`, { keys: keys || say('options.shortcut') })}</small></span
            >
          </label>`,
      )}
    </fieldset>
  </section>`;
}

function tips(model: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  const found = foundTips(model);
  return html`<section id="tips" class="panel" aria-labelledby="tips-title">
    <h2 id="tips-title">${say('options.tips')}</h2>
    <p class="soft">${say('options.tips-about')}</p>
    <ul>
      ${(found.length > 0 ? found : (model.tips ?? [])).map((kind) => html`<li>${tip(kind, model, { say, actions })}</li>`)}
    </ul>
  </section>`;
}

/** One kind of tip: a switch, and how much it weighs. What a set lets rest or locked is said, with its name. */
function tip(
  { category, title, why, level, said }: TipKind,
  { settings, muted }: OptionsModel,
  { say, actions }: { readonly say: Say; readonly actions: OptionsActions },
): TemplateResult {
  const isMuted = muted.includes(category);
  const chosen = said?.isLocked ? 'usual' : (settings.levels[category] ?? 'usual');
  const option = (value: TipChoice, words: string) =>
    html`<option value=${value} ?selected=${chosen === value}>${words}</option>`;
  return html`<div class="tip">
    <label class="choice">
      <input
        type="checkbox"
        value=${category}
        .checked=${!isMuted && said?.isOff !== true}
        ?disabled=${said?.isOff === true}
        @change=${(event: Event) => actions.weigh(category, (event.target as HTMLInputElement).checked ? chosen : 'never')}
      />
      <span>${title}<small>${why}</small></span>
    </label>
    <select
      aria-label=${say('options.tip-level', { tip: title })}
      ?disabled=${isMuted || said !== undefined}
      @change=${(event: Event) => actions.weigh(category, (event.target as HTMLSelectElement).value as TipChoice)}
    >
      ${option('usual', say('options.tip-usual', { level: say(`level.${level}`) }))}
      ${LEVELS.map((each) => option(each, say(`level.${each}`)))}
    </select>
    ${said ? html`<p class="locked">${say(said.isOff ? 'lock.item-off' : 'lock.item', { set: said.by })}</p>` : nothing}
  </div>`;
}

function rest({ restUntil, settings }: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  const { quietHours: hours } = settings;
  const isAsked = settings.quietUntil > 0 && restUntil !== '';
  return html`<section id="rest" class="panel" aria-labelledby="rest-title">
    <h2 id="rest-title">${say('options.rest')}</h2>
    <p>${restUntil === '' ? say('options.rest-about') : say('options.rest-until', { time: restUntil })}</p>
    <p>
      <button type="button" class="button" @click=${() => actions.rest(!isAsked)}>
        ${say(isAsked ? 'options.rest-stop' : 'options.rest-start')}
      </button>
    </p>
    <label class="choice">
      <input
        type="checkbox"
        id="hours"
        .checked=${hours !== null}
        @change=${(event: Event) =>
          actions.change({ quietHours: (event.target as HTMLInputElement).checked ? USUAL_HOURS : null })}
      />
      <span>${say('options.hours')}<small>${say('options.hours-note')}</small></span>
    </label>
    ${hours === null ? nothing : quietHours(hours, say, actions)}
  </section>`;
}

/** What quiet hours begin with: after school until before it (our choice). */
const USUAL_HOURS: QuietHours = { from: 17 * 60, to: 8 * 60 };

function quietHours(hours: QuietHours, say: Say, { change }: OptionsActions): TemplateResult {
  const field = (part: 'from' | 'to'): TemplateResult =>
    html`<label
      >${say(`options.hours-${part}`)}
      <input
        type="time"
        name=${part}
        .value=${timeOf(hours[part])}
        @change=${(event: Event) => {
          const minute = minuteOf((event.target as HTMLInputElement).value);
          if (minute !== null) change({ quietHours: { ...hours, [part]: minute } });
        }}
    /></label>`;
  return html`<p class="row">${field('from')} ${field('to')}</p>`;
}

/** The settings of reminders are drawn into its place by the surface: they are those of the panel. */
function reminders(_: OptionsModel, say: Say): TemplateResult {
  return html`<section id="reminders" class="panel" aria-labelledby="reminders-title">
    <h2 id="reminders-title">${say('options.reminders')}</h2>
    <p class="soft">${say('options.reminders-about')}</p>
    <div id="reminder-settings"></div>
  </section>`;
}

function readers({ settings }: OptionsModel, say: Say, { change }: OptionsActions): TemplateResult {
  return html`<section id="readers" class="panel">
    <fieldset>
      <legend>${say('options.readers')}</legend>
      <p class="soft">${say('options.address-about')}</p>
      ${(['je', 'u'] as const).map(
        (value) =>
          html`<label class="choice">
            <input
              type="radio"
              name="address"
              value=${value}
              .checked=${settings.address === value}
              @change=${() => change({ address: value })}
            />
            <span>${say(`options.address-${value}`)}</span>
          </label>`,
      )}
    </fieldset>
    <p class="soft">${say('options.readers-outlook')}</p>
  </section>`;
}

function keys({ shortcuts }: OptionsModel, say: Say, { openShortcuts }: OptionsActions): TemplateResult {
  return html`<section id="keys" class="panel" aria-labelledby="keys-title">
    <h2 id="keys-title">${say('options.keys')}</h2>
    <ul>
      ${shortcuts.map(
        ({ name, keys: pressed }) =>
          html`<li class="line">
            <span>${say(`options.keys-${name}`)}</span>
            ${pressed === '' ? html`<span class="soft">${say('options.keys-none')}</span>` : html`<kbd>${pressed}</kbd>`}
          </li>`,
      )}
    </ul>
    <p>
      <button type="button" class="button" @click=${openShortcuts}>${say('options.keys-change')}</button>
    </p>
  </section>`;
}

function screen({ settings }: OptionsModel, say: Say, { change }: OptionsActions): TemplateResult {
  return html`<section id="screen" class="panel">
    <fieldset>
      <legend>${say('options.screen')}</legend>
      <p class="soft">${say('options.screen-about')}</p>
      ${(['browser', 'nl', 'en'] as const).map(
        (value) =>
          html`<label class="choice">
            <input
              type="radio"
              name="screen"
              value=${value}
              .checked=${settings.screen === value}
              @change=${() => change({ screen: value })}
            />
            <span>${say(`options.screen-${value}`)}</span>
          </label>`,
      )}
    </fieldset>
  </section>`;
}

function data({ isWiping }: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  const picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) actions.openFile(file);
    input.value = '';
  };
  return html`<section id="data" class="panel" aria-labelledby="data-title">
    <h2 id="data-title">${say('options.data')}</h2>
    <p>${say('options.data-about')}</p>
    <p class="row">
      <button type="button" class="button" @click=${actions.saveFile}>${say('options.save-file')}</button>
      <label class="file button"
        >${say('options.open-file')}<input type="file" accept=".json,application/json" @change=${picked}
      /></label>
    </p>
    <p class="soft">${say('options.wipe-about')}</p>
    <p class="row">
      ${
        isWiping
          ? html`<button type="button" class="button" id="wipe-sure" @click=${actions.wipe}>
                ${say('options.wipe-sure')}
              </button>
              <button type="button" class="button" @click=${() => actions.askToWipe(false)}>
                ${say('options.wipe-no')}
              </button>`
          : html`<button type="button" class="button" id="wipe" @click=${() => actions.askToWipe(true)}>
              ${say('options.wipe')}
            </button>`
      }
    </p>
  </section>`;
}

function more({ locks, language }: OptionsModel, say: Say): TemplateResult {
  return html`<section id="more" class="panel" aria-labelledby="more-title">
    <h2 id="more-title">${say('options.more')}</h2>
    ${
      locks.hasLockedSets
        ? html`<p>${say('lock.sets')}</p>
            ${lockLine(locks, { say, language })}`
        : nothing
    }
    ${pageLinks(say, 'options')}
  </section>`;
}
