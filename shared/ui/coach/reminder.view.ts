import { html, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** One reminder as a person reads it: already in their language. */
export interface ReminderModel {
  readonly text: string;
  /** One sentence: why this one, now. */
  readonly why: string;
  readonly mechanism: string;
  readonly gist: string;
  /** What it rests on, as a sentence. */
  readonly source: string;
}

/** What a person can do with a reminder. */
export type ReminderChoice = 'later' | 'done' | 'never';

/** The reminder, why it shows, what it rests on, and three choices of equal weight. */
export function reminderView(model: ReminderModel, say: Say, choose: (choice: ReminderChoice) => void): TemplateResult {
  const button = (choice: ReminderChoice) =>
    html`<button type="button" class="button" @click=${() => choose(choice)}>${say(`coach.${choice}`)}</button>`;
  return html`<section class="panel reminder" aria-labelledby="reminder-text">
    <p class="soft">${model.why}</p>
    <h2 id="reminder-text">${model.text}</h2>
    <div class="row">${button('later')}${button('done')}${button('never')}</div>
    <details>
      <summary>${say('coach.behind', { mechanism: model.mechanism })}</summary>
      <p>${model.gist}</p>
      <p class="soft">${model.source}</p>
    </details>
  </section>`;
}
