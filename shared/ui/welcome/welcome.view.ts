import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Settings } from '../../formats/settings.ts';
import { pageHead } from '../page/page-head.view.ts';
import { pageLinks } from '../page/page-links.view.ts';
import type { Say } from '../say.ts';

/** How many screens there are. */
export const WELCOME_STEPS = 3;

/** What a person does, as far as the last screen has more to tell; it is not kept. */
export type Role = 'teacher' | 'coach' | 'both';

/** What the first screens show. */
export interface WelcomeModel {
  /** The screen a person is at, from 1. */
  readonly step: number;
  readonly role: Role;
  readonly sampleMail: string;
  /** The language of the screens, and how a reader is addressed: both can be changed in the settings later. */
  readonly settings: Pick<Settings, 'screen' | 'address'>;
}

/** What a person can do at the first run. */
export interface WelcomeActions {
  readonly go: (step: number) => void;
  readonly chooseRole: (role: Role) => void;
  readonly choose: (part: Partial<Pick<Settings, 'screen' | 'address'>>) => void;
  readonly ready: () => void;
}

/** The first screens: what it does and with a mail to try, who you are, and where to switch it on. */
export function welcomeView(model: WelcomeModel, say: Say, actions: WelcomeActions): TemplateResult {
  const { step } = model;
  const isLast = step === WELCOME_STEPS;
  return html`<div class="page welcome">
    ${pageHead(say('welcome.title'))}
    <p class="soft">${say('welcome.step', { n: step, m: WELCOME_STEPS })}</p>
    ${step === 1 ? does(model, say) : step === 2 ? role(model, say, actions) : where(model, say)}
    <p class="row">
      ${
        step > 1
          ? html`<button type="button" class="button" id="back" @click=${() => actions.go(step - 1)}>
              ${say('welcome.back')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button main"
        id="next"
        @click=${() => (isLast ? actions.ready() : actions.go(step + 1))}
      >
        ${say(isLast ? 'welcome.ready' : 'welcome.next')}
      </button>
    </p>
    ${pageLinks(say, 'welcome')}
  </div>`;
}

function does({ sampleMail }: WelcomeModel, say: Say): TemplateResult {
  return html`<h2 tabindex="-1">${say('welcome.does')}</h2>
    <ul>
      ${(['tips', 'choose', 'device', 'score'] as const).map((part) => html`<li>${say(`welcome.does-${part}`)}</li>`)}
    </ul>
    <section class="panel" aria-labelledby="try">
      <h2 id="try">${say('welcome.try')}</h2>
      <p>${say('welcome.try-about')}</p>
      <textarea id="sample" aria-label=${say('welcome.sample')} spellcheck="false" .value=${sampleMail}></textarea>
    </section>`;
}

function role({ role: chosen, settings }: WelcomeModel, say: Say, actions: WelcomeActions): TemplateResult {
  return html`<fieldset>
      <legend><h2 tabindex="-1">${say('welcome.role')}</h2></legend>
      <p class="soft">${say('welcome.role-about')}</p>
      ${radios('role', ['teacher', 'coach', 'both'] as const, {
        chosen,
        words: (value) => say(`welcome.role-${value}`),
        choose: actions.chooseRole,
      })}
    </fieldset>
    <fieldset>
      <legend><h2>${say('options.screen')}</h2></legend>
      ${radios('screen', ['browser', 'nl', 'en'] as const, {
        chosen: settings.screen,
        words: (value) => say(`options.screen-${value}`),
        choose: (screen) => actions.choose({ screen }),
      })}
    </fieldset>
    <fieldset>
      <legend><h2>${say('welcome.address')}</h2></legend>
      <p class="soft">${say('options.address-about')}</p>
      ${radios('address', ['je', 'u'] as const, {
        chosen: settings.address,
        words: (value) => say(`options.address-${value}`),
        choose: (address) => actions.choose({ address }),
      })}
    </fieldset>`;
}

function radios<T extends string>(
  name: string,
  values: readonly T[],
  of: { readonly chosen: T; readonly words: (value: T) => string; readonly choose: (value: T) => void },
): readonly TemplateResult[] {
  return values.map(
    (value) =>
      html`<label class="choice">
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${of.chosen === value}
          @change=${() => of.choose(value)}
        />
        <span>${of.words(value)}</span>
      </label>`,
  );
}

function where({ role: chosen }: WelcomeModel, say: Say): TemplateResult {
  return html`<h2 tabindex="-1">${say('welcome.where')}</h2>
    <ol>
      ${(['open', 'click', 'on'] as const).map((part) => html`<li>${say(`welcome.where-${part}`)}</li>`)}
    </ol>
    ${chosen === 'teacher' ? nothing : html`<p class="good">${say('welcome.where-coach')}</p>`}`;
}
