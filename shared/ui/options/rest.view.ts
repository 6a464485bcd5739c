import { html, nothing, type TemplateResult } from 'lit/html.js';
import { minuteOf, timeOf } from '../../desk/quiet-until.ts';
import type { QuietHours } from '../../formats/settings.ts';
import type { Say } from '../say.ts';
import type { OptionsActions, OptionsModel } from './options-model.ts';

/** An hour of rest, and hours of each day without tips. */
export function restPart({ restUntil, settings }: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
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
