import { html, nothing, type TemplateResult } from 'lit/html.js';
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
}

/** What a person can do at the first run. */
export interface WelcomeActions {
  readonly go: (step: number) => void;
  readonly chooseRole: (role: Role) => void;
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

function role({ role: chosen }: WelcomeModel, say: Say, { chooseRole }: WelcomeActions): TemplateResult {
  return html`<fieldset>
    <legend><h2 tabindex="-1">${say('welcome.role')}</h2></legend>
    <p class="soft">${say('welcome.role-about')}</p>
    ${(['teacher', 'coach', 'both'] as const).map(
      (value) =>
        html`<label class="choice">
          <input
            type="radio"
            name="role"
            value=${value}
            .checked=${chosen === value}
            @change=${() => chooseRole(value)}
          />
          <span>${say(`welcome.role-${value}`)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function where({ role: chosen }: WelcomeModel, say: Say): TemplateResult {
  return html`<h2 tabindex="-1">${say('welcome.where')}</h2>
    <ol>
      ${(['open', 'click', 'on'] as const).map((part) => html`<li>${say(`welcome.where-${part}`)}</li>`)}
    </ol>
    ${chosen === 'teacher' ? nothing : html`<p class="good">${say('welcome.where-coach')}</p>`}`;
}
