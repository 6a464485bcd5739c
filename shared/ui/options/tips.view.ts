import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Level } from '../../rules/finding.ts';
import type { Say } from '../say.ts';
import type { OptionsActions, OptionsModel, TipChoice, TipKind } from './options-model.ts';

const LEVELS = ['soft', 'ordinary', 'strong'] as const satisfies readonly Level[];

/** The kinds of tip that hold what is searched for; all of them when none does, for another part may. */
export function foundTips({ tips: all, query }: OptionsModel): readonly TipKind[] {
  const wanted = query.trim().toLocaleLowerCase();
  return (all ?? []).filter(({ title, why }) => `${title} ${why}`.toLocaleLowerCase().includes(wanted));
}

/** Which tips a person sees, and how much each weighs. */
export function tipsPart(model: OptionsModel, say: Say, actions: OptionsActions): TemplateResult {
  const found = foundTips(model);
  return html`<section id="tips" class="panel" aria-labelledby="tips-title">
    <h2 id="tips-title">${say('options.tips')}</h2>
    <p class="soft">${say('options.tips-about')}</p>
    <ul>
      ${(found.length > 0 ? found : (model.tips ?? [])).map((kind) => html`<li>${tip(kind, model, { say, actions })}</li>`)}
    </ul>
  </section>`;
}

/** One kind of tip: a switch, and how much it weighs. What a set lets rest or locked is said, with its name. */
function tip(
  { category, title, why, level, said }: TipKind,
  { settings, muted }: OptionsModel,
  { say, actions }: { readonly say: Say; readonly actions: OptionsActions },
): TemplateResult {
  const isMuted = muted.includes(category);
  const chosen = said?.isLocked ? 'usual' : (settings.levels[category] ?? 'usual');
  const option = (value: TipChoice, words: string) =>
    html`<option value=${value} ?selected=${chosen === value}>${words}</option>`;
  return html`<div class="tip">
    <label class="choice">
      <input
        type="checkbox"
        value=${category}
        .checked=${!isMuted && said?.isOff !== true}
        ?disabled=${said?.isOff === true}
        @change=${(event: Event) => actions.weigh(category, (event.target as HTMLInputElement).checked ? chosen : 'never')}
      />
      <span>${title}<small>${why}</small></span>
    </label>
    <select
      aria-label=${say('options.tip-level', { tip: title })}
      ?disabled=${isMuted || said !== undefined}
      @change=${(event: Event) => actions.weigh(category, (event.target as HTMLSelectElement).value as TipChoice)}
    >
      ${option('usual', say('options.tip-usual', { level: say(`level.${level}`) }))}
      ${LEVELS.map((each) => option(each, say(`level.${each}`)))}
    </select>
    ${said ? html`<p class="locked">${say(said.isOff ? 'lock.item-off' : 'lock.item', { set: said.by })}</p>` : nothing}
  </div>`;
}
