import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Quiet } from '../../desk/actions.ts';
import type { WhenToLook } from '../../formats/settings.ts';
import type { Say } from '../say.ts';

/** What is quiet now. */
export interface QuietModel {
  readonly when: WhenToLook;
  /** Until when there is quiet everywhere, as a person reads it; empty for no rest. */
  readonly restUntil: string;
  /** True while it is an hour that was asked for; quiet hours of the day end in the settings. */
  readonly canEnd: boolean;
  /** What was chosen for the message in focus, null for as everywhere; undefined when no field is served. */
  readonly message: Quiet | null | undefined;
}

/** What a person can do about it. */
export interface QuietActions {
  readonly choose: (when: WhenToLook) => void;
  readonly chooseForMessage: (how: Quiet | null) => void;
  readonly rest: (isWanted: boolean) => void;
}

/** When tips come: everywhere, in the message that is open, and the hour that begins now. Each says when it ends. */
export function quietModes(model: QuietModel, say: Say, actions: QuietActions): TemplateResult {
  const { message, restUntil } = model;
  const isResting = restUntil !== '';
  return html`<section id="quiet" class="panel" aria-labelledby="quiet-title">
    <h2 id="quiet-title">${say('quiet.title')}</h2>
    <p>
      <label
        >${say('quiet.when')}
        <select
          id="when"
          @change=${(event: Event) => actions.choose((event.target as HTMLSelectElement).value as WhenToLook)}
        >
          ${(['live', 'pause', 'done', 'ask'] as const).map(
            (value) =>
              html`<option value=${value} ?selected=${model.when === value}>${say(`options.when-${value}`)}</option>`,
          )}
        </select></label
      >
    </p>
    ${message === undefined || isResting ? nothing : forMessage(message, say, actions)}
    <p role="status">${isResting ? say('options.rest-until', { time: restUntil }) : nothing}</p>
    ${
      isResting && !model.canEnd
        ? html`<p class="soft">${say('quiet.hours')}</p>`
        : html`<p>
            <button type="button" class="button" id="rest" @click=${() => actions.rest(!isResting)}>
              ${say(isResting ? 'options.rest-stop' : 'options.rest-start')}
            </button>
          </p>`
    }
  </section>`;
}

function forMessage(message: Quiet | null, say: Say, { chooseForMessage }: QuietActions): TemplateResult {
  const ends = { done: 'quiet.done-ends', message: 'quiet.message-ends', hour: undefined } as const;
  const end = message === null ? undefined : ends[message];
  return html`<div role="group" aria-labelledby="quiet-message">
    <p id="quiet-message">${say('quiet.about')}</p>
    <p class="row">
      ${(['done', 'message'] as const).map(
        (how) =>
          html`<button
            type="button"
            class="button"
            value=${how}
            aria-pressed=${message === how ? 'true' : 'false'}
            @click=${() => chooseForMessage(message === how ? null : how)}
          >
            ${say(`quiet.${how}`)}
          </button>`,
      )}
    </p>
    <p role="status" class="soft">${end ? say(end) : nothing}</p>
  </div>`;
}
