import type { TeamSetDocument } from '../formats/team-set-schema.ts';
import type { Moment, Prompt } from '../prompts/prompt.ts';
import { mechanismOf } from '../prompts/prompt.ts';
import type { PageKind } from '../situation/site-profile.ts';
import { slugOf } from './rule-form.ts';

/** One reminder as a form shows it. */
export interface PromptForm {
  readonly plain: string;
  /** The same with `{name}` for a student whose name is known; empty for none. */
  readonly named: string;
  readonly mechanism: string;
  readonly moments: readonly Moment[];
  /** Kinds of page it fits beside; anywhere when empty. */
  readonly pages: readonly PageKind[];
}

export const EMPTY_PROMPT: PromptForm = { plain: '', named: '', mechanism: 'm5', moments: ['coach'], pages: [] };

/** Shows a reminder as a form, in the language of the set. */
export function formOfPrompt(prompt: Prompt, language: 'nl' | 'en'): PromptForm {
  const { plain, named = '' } = prompt[language];
  return { plain, named, mechanism: mechanismOf(prompt.item), moments: prompt.moments, pages: prompt.pages ?? [] };
}

/**
 * Puts a reminder into a set: in the place of another one, or behind the others.
 *
 * @param item what it says in other words; null for a reminder of the team's own
 */
export function putPrompt(
  content: TeamSetDocument,
  form: PromptForm,
  { place, item }: { readonly place: number | null; readonly item: string | null },
): TeamSetDocument {
  const known = (place === null ? undefined : content.prompts[place]?.item) ?? item;
  const isOwn = known === null || known.includes('.own.');
  const id = isOwn && (known === null || mechanismOf(known) !== form.mechanism) ? freeItem(content, form) : known;
  const words = { plain: form.plain.trim(), ...(form.named.trim() === '' ? {} : { named: form.named.trim() }) };
  const prompt = {
    item: id,
    moments: [...form.moments],
    ...(form.pages.length > 0 ? { pages: [...form.pages] } : {}),
    nl: words,
    en: words,
  };
  const prompts = place === null ? [...content.prompts, prompt] : content.prompts.with(place, prompt);
  return { ...content, prompts };
}

function freeItem({ prompts }: TeamSetDocument, { mechanism, plain }: PromptForm): string {
  const wanted = slugOf(plain) || 'herinnering';
  const taken = new Set(prompts.map(({ item }) => item));
  for (let turn = 1; ; turn++) {
    const item = `${mechanism}.own.${wanted}${turn === 1 ? '' : `-${turn}`}`;
    if (!taken.has(item)) return item;
  }
}
