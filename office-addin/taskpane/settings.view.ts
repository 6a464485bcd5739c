import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Lock, MailSettings } from '../../shared/situation/mail-settings.ts';
import { lockOf } from '../../shared/situation/mail-settings.ts';
import type { WordKey } from '../../shared/generated/words.ts';
import type { Say } from '../../shared/ui/say.ts';
import type { Language } from '../../shared/language/language.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';
import { lockLine } from './lock-line.view.ts';
import type { ScreenWords } from './lock-line.view.ts';
import { ideaLevelsView } from './idea-levels.view.ts';
import type { OwnSetsPart } from './own-sets-part.ts';
import type { PaneSettings } from './pane-settings.ts';
import { whoIsWhoView } from './who-is-who.view.ts';
import type { WhoForm } from './who-is-who.view.ts';

/** What the settings of the pane show. */
export interface SettingsModel {
  readonly settings: PaneSettings;
  readonly language: Language;
  /** What this Outlook can do. */
  readonly can: { readonly nudge: boolean; readonly line: boolean };
  readonly form: WhoForm;
  readonly ownSets: OwnSetsPart;
}

/** Everything a person can choose, folded away under one line; what the school fixed says who did so and why. */
export function settingsView(
  model: SettingsModel,
  say: Say,
  change: (part: Partial<KeptSettings>) => void,
): TemplateResult {
  const { settings, language, can, form, ownSets } = model;
  const [settled, school] = [settings.settled(), settings.school()];
  const lockOn = (what: Lock['what']) => lockOf(school.settings, what);
  const words = { say, language };
  return html`<details class="settings">
    <summary>${say('addin.title')}</summary>
    ${can.nudge ? switchView({ key: 'nudgeOnSend', settled, lock: lockOn('nudgeOnSend') }, words, change) : nothing}
    ${can.line ? switchView({ key: 'lineWhileWriting', settled, lock: lockOn('lineWhileWriting') }, words, change) : nothing}
    ${whoIsWhoView(
      { own: settings.kept().readers, school: school.settings.readers, lock: lockOn('readers'), form },
      words,
      (readers) => change({ readers }),
    )}
    ${ideaLevelsView(settings, words, change)} ${schoolSetsPart(settings, words)}
    ${lockOn('sets') ? nothing : ownSetsPart(ownSets, words)}
  </details>`;
}

interface SwitchModel {
  readonly key: 'nudgeOnSend' | 'lineWhileWriting';
  readonly settled: MailSettings;
  readonly lock: Lock | undefined;
}

const SWITCH_WORDS: Readonly<Record<SwitchModel['key'], readonly [WordKey, WordKey]>> = {
  nudgeOnSend: ['addin.nudge', 'addin.nudge-note'],
  lineWhileWriting: ['addin.line', 'addin.line-note'],
};

function switchView(
  { key, settled, lock }: SwitchModel,
  words: ScreenWords,
  change: (part: Partial<KeptSettings>) => void,
): TemplateResult {
  const [label, note] = SWITCH_WORDS[key];
  return html`<div class="switch">
    <label>
      <input
        type="checkbox"
        .checked=${settled[key]}
        ?disabled=${lock !== undefined}
        aria-describedby="note-${key}"
        @change=${(event: Event) => change({ [key]: (event.target as HTMLInputElement).checked })}
      />
      <span>${words.say(label)}</span>
    </label>
    <div class="soft" id="note-${key}">
      <p>${words.say(note)}</p>
      ${lockLine(lock, words)}
    </div>
  </div>`;
}

function schoolSetsPart(settings: PaneSettings, words: ScreenWords): TemplateResult | typeof nothing {
  const { sets, settings: school } = settings.school();
  const lock = lockOf(school, 'sets');
  if (sets.length === 0 && !lock) return nothing;
  return html`<section>
    <h2>${words.say('addin.sets')}</h2>
    ${
      sets.length === 0
        ? nothing
        : html`<ul>
            ${sets.map(({ name, version }) => html`<li>${words.say('addin.set', { name, version })}</li>`)}
          </ul>`
    }
    ${lockLine(lock, words)}
  </section>`;
}

function ownSetsPart(ownSets: OwnSetsPart, { say }: ScreenWords): TemplateResult | typeof nothing {
  if (ownSets === 'coming') return nothing;
  return ownSets === 'absent' ? html`<p>${say('addin.own-absent')}</p>` : ownSets.view();
}
