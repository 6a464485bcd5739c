import { html, nothing, type TemplateResult } from 'lit/html.js';
import { WORDS, type WordKey } from '../../generated/words.ts';
import { lockLine } from '../lock-line.view.ts';
import { pageHead } from '../page/page-head.view.ts';
import { pageLinks } from '../page/page-links.view.ts';
import type { Say } from '../say.ts';
import type { OptionsActions, OptionsModel } from './options-model.ts';
import { restPart } from './rest.view.ts';
import { foundTips, tipsPart } from './tips.view.ts';

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

/** A match pattern as a person reads it: `https://school.nl/*` is *school.nl*. */
export function siteName(pattern: string, say: Say): string {
  const name = pattern.replace(/^[^:]+:\/\/|\/\*$/g, '');
  return name === '*' ? say('options.site-all') : name;
}

/** The page of settings: everything at once, with the contents beside it, and one search through all of it. */
export function optionsView(model: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  const shown = (Object.keys(SECTIONS) as Section[]).filter((id) => isWanted(id, model));
  const parts = { sites, when, tips: tipsPart, rest: restPart, reminders, readers, keys, screen, data, more } as const;
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
