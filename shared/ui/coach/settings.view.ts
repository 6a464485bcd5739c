import { html, type TemplateResult } from 'lit/html.js';
import type { Say } from '../say.ts';

/** What a person has set. */
export interface SettingsModel {
  readonly mark: boolean;
  readonly badge: boolean;
  /** What just happened; empty for nothing. */
  readonly note: string;
}

/** A switch of the settings. */
export type Switch = 'mark' | 'badge';

/** The quiet settings of the panel, closed until asked for. */
export function settingsView(
  model: SettingsModel,
  say: Say,
  set: (name: Switch, isOn: boolean) => void,
): TemplateResult {
  const check = (name: Switch) =>
    html`<label class="check">
      <input
        type="checkbox"
        .checked=${model[name]}
        @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked)}
      />
      ${say(`settings.${name}`)}
    </label>`;
  return html`<details class="panel settings">
    <summary>${say('settings.title')}</summary>
    <p>${say('settings.signs')}</p>
    ${check('mark')} ${check('badge')}
    <p role="status">${model.note}</p>
  </details>`;
}
