import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Say } from '../../shared/ui/say.ts';

/** The switch of the nudge on send. */
export interface NudgeSwitch {
  readonly isOn: boolean;
  /** True when Outlook did not keep the last change. */
  readonly isLost: boolean;
}

/** One line under the ideas: shall one of them come by when the mail is sent? Off until a person wants it. */
export function nudgeSwitch({ isOn, isLost }: NudgeSwitch, say: Say, turn: (isOn: boolean) => void): TemplateResult {
  return html`<div class="nudge-switch">
    <label>
      <input
        type="checkbox"
        .checked=${isOn}
        aria-describedby="nudge-note"
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      />
      <span>${say('pane.nudge')}</span>
    </label>
    <p id="nudge-note">${say('pane.nudge-note')}</p>
    <p role="status">${isLost ? say('pane.not-kept') : nothing}</p>
  </div>`;
}

/** Goes after `pageStyles`. */
export const nudgeSwitchStyles = `
  .nudge-switch { border-block-start: 1px solid var(--line); padding-block-start: 12px; font-size: var(--text-small); color: var(--ink-soft); }
  .nudge-switch label { display: flex; gap: 8px; align-items: start; color: var(--ink); min-block-size: 24px; }
  .nudge-switch input { accent-color: var(--accent); inline-size: 18px; block-size: 18px; margin: 1px 0 0; flex: none; }
  .nudge-switch #nudge-note { margin-inline-start: 26px; }
`;
