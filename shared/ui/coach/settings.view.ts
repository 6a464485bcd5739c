import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sayCount, type Say } from '../say.ts';

/** What a person has set, and what is kept. */
export interface SettingsModel {
  readonly mark: boolean;
  readonly badge: boolean;
  /** Is remembered what was done for which student? */
  readonly students: boolean;
  readonly approaches: readonly { readonly id: string; readonly title: string; readonly about: string }[];
  /** Id of the chosen approach, or empty. */
  readonly approach: string;
  readonly kept: KeptModel;
  /** What just happened; empty for nothing. */
  readonly note: string;
}

/** An overview of what is kept; dates as the reader writes them. */
interface KeptModel {
  readonly choices: number;
  readonly comingBack: number;
  readonly aboutStudents: number;
  readonly unread: number;
  /** The oldest of it, or null when nothing is kept. */
  readonly since: string | null;
  /** The day after which everything about students goes. */
  readonly until: string;
}

/** A switch of the settings. */
export type Switch = 'mark' | 'badge' | 'students';

/** What a person can do with the settings. */
export interface SettingsActions {
  readonly set: (name: Switch, isOn: boolean) => void;
  readonly choose: (approach: string) => void;
  readonly forgetStudents: () => void;
  readonly forgetAll: () => void;
}

/** The quiet settings of the panel, closed until asked for. */
export function settingsView(model: SettingsModel, say: Say, actions: SettingsActions): TemplateResult {
  const check = (name: Switch) =>
    html`<label class="check">
      <input
        type="checkbox"
        .checked=${model[name]}
        @change=${(event: Event) => actions.set(name, (event.target as HTMLInputElement).checked)}
      />
      ${say(`settings.${name}`)}
    </label>`;
  const chosen = (event: Event) => actions.choose((event.target as HTMLSelectElement).value);
  const about = model.approaches.find(({ id }) => id === model.approach)?.about;
  return html`<details class="panel settings">
    <summary>${say('settings.title')}</summary>
    <label>
      ${say('settings.approach')}
      <select @change=${chosen}>
        <option value="" ?selected=${model.approach === ''}>${say('settings.no-approach')}</option>
        ${model.approaches.map(
          ({ id, title }) => html`<option value=${id} ?selected=${id === model.approach}>${title}</option>`,
        )}
      </select>
    </label>
    ${about === undefined ? nothing : html`<p class="soft">${about}</p>`}
    <p>${say('settings.signs')}</p>
    ${check('mark')} ${check('badge')}
    <h3>${say('settings.kept')}</h3>
    ${keptView(model.kept, say)} ${check('students')}
    <p class="soft">${say('settings.students-about', { until: model.kept.until })}</p>
    <p role="status">${model.note}</p>
    <div class="row">
      <button type="button" class="small" @click=${actions.forgetStudents}>${say('settings.forget-students')}</button>
      <button type="button" class="small" @click=${actions.forgetAll}>${say('settings.forget-all')}</button>
    </div>
  </details>`;
}

function keptView({ choices, comingBack, aboutStudents, unread, since }: KeptModel, say: Say): TemplateResult {
  if (since === null && unread === 0) return html`<p>${say('settings.kept-nothing')}</p>`;
  const line = (words: string) => html`<li>${words}</li>`;
  return html`<ul>
    ${line(sayCount(say, { one: 'settings.kept-choice', many: 'settings.kept-choices' }, choices))}
    ${line(sayCount(say, { one: 'settings.kept-back-one', many: 'settings.kept-back' }, comingBack))}
    ${line(sayCount(say, { one: 'settings.kept-student', many: 'settings.kept-students' }, aboutStudents))}
    ${since === null ? nothing : line(say('settings.kept-since', { since }))}
    ${unread === 0 ? nothing : line(sayCount(say, { one: 'settings.kept-unread-one', many: 'settings.kept-unread' }, unread))}
  </ul>`;
}
