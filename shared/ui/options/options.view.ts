import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Settings } from '../../formats/settings.ts';
import { pageHead } from '../page/page-head.view.ts';
import type { Say } from '../say.ts';

/** One kind of tip, in the language of the screen. */
export interface TipKind {
  readonly category: string;
  readonly title: string;
  readonly why: string;
}

/** What the page of settings shows. */
export interface OptionsModel {
  readonly settings: Settings;
  /** Match patterns of the sites that are on. */
  readonly sites: readonly string[];
  readonly tips: readonly TipKind[];
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  readonly query: string;
  /** The keys of the shortcut as the browser writes them; empty when there is none. */
  readonly keys: string;
  /** Until when there is rest, as a person reads it; empty for no rest. */
  readonly restUntil: string;
  /** True when the person was asked whether everything may go. */
  readonly isWiping: boolean;
  readonly note: string;
}

/** What a person can do here. */
export interface OptionsActions {
  readonly change: (part: Partial<Settings>) => void;
  readonly rest: (isWanted: boolean) => void;
  readonly turnOff: (site: string) => void;
  readonly allow: (category: string, isWanted: boolean) => void;
  readonly search: (query: string) => void;
  readonly saveFile: () => void;
  readonly openFile: (file: File) => void;
  readonly askToWipe: (isAsked: boolean) => void;
  readonly wipe: () => void;
}

const SECTIONS = ['sites', 'when', 'tips', 'rest', 'screen', 'data', 'more'] as const;

/** A match pattern as a person reads it: `https://school.nl/*` is *school.nl*. */
export function siteName(pattern: string, say: Say): string {
  const name = pattern.replace(/^[^:]+:\/\/|\/\*$/g, '');
  return name === '*' ? say('options.site-all') : name;
}

/** The page of settings: everything at once, with the contents beside it. */
export function optionsView(model: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  return html`<div class="options">
    ${pageHead(say('options.title'))}
    <nav aria-label=${say('options.contents')}>
      <ul>
        ${SECTIONS.map((id) => html`<li><a href="#${id}">${say(`options.${id}`)}</a></li>`)}
      </ul>
    </nav>
    <div class="sections">
      ${sites(model, say, actions)} ${when(model, say, actions)} ${tips(model, say, actions)}
      ${rest(model, say, actions)} ${screen(model, say, actions)} ${data(model, say, actions)} ${more(say)}
      <div class="status" role="status" ?data-speaks=${model.note !== ''}>
        ${model.note && html`<p>${model.note}</p>`}
      </div>
    </div>
  </div>`;
}

function sites({ sites: all }: OptionsModel, say: Say, { turnOff }: OptionsActions): TemplateResult {
  return html`<section id="sites" class="panel" aria-labelledby="sites-title">
    <h2 id="sites-title">${say('options.sites')}</h2>
    <p class="soft">${say('options.sites-about')}</p>
    ${all.length === 0 ? html`<p>${say('options.sites-none')}</p>` : nothing}
    <ul>
      ${all.map((site) => {
        const name = siteName(site, say);
        return html`<li class="line">
          <span>${name}</span>
          <button
            type="button"
            class="small"
            aria-label=${say('options.site-off-name', { site: name })}
            @click=${() => turnOff(site)}
          >
            ${say('options.site-off')}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function when({ settings, keys }: OptionsModel, say: Say, { change }: OptionsActions): TemplateResult {
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

function tips(model: OptionsModel, say: Say, { allow, search }: OptionsActions): TemplateResult {
  const wanted = model.query.trim().toLocaleLowerCase();
  const shown = model.tips.filter(({ title, why }) => `${title} ${why}`.toLocaleLowerCase().includes(wanted));
  return html`<section id="tips" class="panel" aria-labelledby="tips-title">
    <h2 id="tips-title">${say('options.tips')}</h2>
    <p class="soft">${say('options.tips-about')}</p>
    <input
      type="search"
      aria-label=${say('options.tips-search')}
      placeholder=${say('options.tips-search')}
      .value=${model.query}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
    />
    ${shown.length === 0 ? html`<p role="status">${say('options.tips-none')}</p>` : nothing}
    <ul>
      ${shown.map(
        ({ category, title, why }) =>
          html`<li>
            <label class="choice">
              <input
                type="checkbox"
                value=${category}
                .checked=${!model.muted.includes(category)}
                @change=${(event: Event) => allow(category, (event.target as HTMLInputElement).checked)}
              />
              <span>${title}<small>${why}</small></span>
            </label>
          </li>`,
      )}
    </ul>
  </section>`;
}

function rest({ restUntil }: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  return html`<section id="rest" class="panel" aria-labelledby="rest-title">
    <h2 id="rest-title">${say('options.rest')}</h2>
    <p>${restUntil === '' ? say('options.rest-about') : say('options.rest-until', { time: restUntil })}</p>
    <p>
      <button type="button" class="button" @click=${() => actions.rest(restUntil === '')}>
        ${say(restUntil === '' ? 'options.rest-start' : 'options.rest-stop')}
      </button>
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

function more(say: Say): TemplateResult {
  return html`<section id="more" class="panel" aria-labelledby="more-title">
    <h2 id="more-title">${say('options.more')}</h2>
    <ul>
      <li><a href="sets.html">${say('sets.title')}</a></li>
      ${(['weeks', 'help', 'privacy', 'welcome'] as const).map(
        (name) => html`<li><a href="${name}.html">${say(`options.${name}`)}</a></li>`,
      )}
    </ul>
  </section>`;
}
