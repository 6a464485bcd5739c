import { html, type TemplateResult } from 'lit/html.js';
import type { Level } from '../../shared/rules/finding.ts';
import { isSign } from '../../shared/rules/is-sign.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';
import type { PaneSettings } from './pane-settings.ts';
import type { ScreenWords } from './lock-line.view.ts';

const LEVELS = ['soft', 'ordinary', 'strong'] as const satisfies readonly Level[];

/** Each kind of idea, with how much it weighs for this person; *Niet meer voor mij* can be taken back here. */
export function ideaLevelsView(
  settings: PaneSettings,
  { say, language }: ScreenWords,
  change: (part: Partial<KeptSettings>) => void,
): TemplateResult {
  const { muted, levels } = settings.kept();
  const choose = (category: string, choice: string): void => {
    const { [category]: _old, ...others } = levels;
    change({
      muted: [...muted.filter((other) => other !== category), ...(choice === 'never' ? [category] : [])],
      levels: (LEVELS as readonly string[]).includes(choice) ? { ...others, [category]: choice as Level } : others,
    });
  };
  return html`<details class="ideas">
    <summary>${say('addin.ideas')}</summary>
    <p class="soft">${say('addin.ideas-note')}</p>
    ${categoriesOf(settings.laidRules()).map((rule) => {
      const { category } = rule;
      const chosen = muted.includes(category) ? 'never' : (levels[category] ?? '');
      const option = (value: string, words: string) =>
        html`<option value=${value} ?selected=${chosen === value}>${words}</option>`;
      return html`<label class="idea">
        <span>${rule.title[language]}</span>
        <select @change=${(event: Event) => choose(category, (event.target as HTMLSelectElement).value)}>
          ${option('', say('addin.idea-usual', { level: say(`level.${rule.level}`) }))}
          ${LEVELS.map((level) => option(level, say(`level.${level}`)))} ${option('never', say('addin.idea-never'))}
        </select>
      </label>`;
    })}
  </details>`;
}

/** One rule for each kind of idea about wording, by its title. */
function categoriesOf(rules: readonly Rule[]): readonly Rule[] {
  const known = new Map<string, Rule>();
  for (const rule of rules) if (!isSign(rule.id) && !known.has(rule.category)) known.set(rule.category, rule);
  return [...known.values()];
}
