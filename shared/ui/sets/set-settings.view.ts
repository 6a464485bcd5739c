import { html, type TemplateResult } from 'lit/html.js';
import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import type { WordKey } from '../../generated/words.ts';
import type { Say } from '../say.ts';
import { boxField, choiceField } from './form-parts.ts';

type SettingId = keyof TeamSetDocument['settings'];

/** What a person can do with the settings of a set. */
export interface SetSettingsActions {
  /** @param value null to say nothing of it */
  readonly setSetting: (id: SettingId, value: boolean | null) => void;
  readonly lock: (ref: string, isLocked: boolean) => void;
}

const LABELS: Readonly<Record<SettingId, WordKey>> = {
  nudgeOnSend: 'part.setting-nudge',
  lineWhileWriting: 'part.setting-line',
};

/** The settings that a set may choose, each with a box that leaves it as it is chosen here. */
export function setSettingsView(
  { settings, locks }: Pick<TeamSetDocument, 'settings' | 'locks'>,
  say: Say,
  { setSetting, lock }: SetSettingsActions,
): TemplateResult {
  const ids = Object.keys(LABELS) as SettingId[];
  return html`<details
    class="panel part"
    id="set-settings"
    ?open=${ids.some((id) => settings[id] !== undefined || locks.includes(`setting:${id}`))}
  >
    <summary><h2>${say('part.settings')}</h2></summary>
    <p class="soft">${say('part.settings-about')}</p>
    ${ids.map((id) => {
      const value = settings[id];
      const chosen = value === undefined ? 'free' : value ? 'on' : 'off';
      return html`<div class="setting">
        ${choiceField(
          { id: `setting-${id}`, label: say(LABELS[id]) },
          {
            value: chosen,
            options: (['free', 'on', 'off'] as const).map((each) => [each, say(`part.setting-${each}`)]),
          },
          (next) => setSetting(id, next === 'free' ? null : next === 'on'),
        )}
        ${boxField(
          { id: `lock-${id}`, label: say('part.setting-lock'), hint: say('edit.lock-about') },
          locks.includes(`setting:${id}`),
          (isLocked) => lock(`setting:${id}`, isLocked),
        )}
      </div>`;
    })}
  </details>`;
}
