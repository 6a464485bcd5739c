import type { PromptText } from './prompt.ts';

/** The words of a prompt or a follow-up; without a name that is sure, it speaks of the student. */
export function fillPrompt(
  prompt: { readonly nl: PromptText; readonly en: PromptText },
  language: 'nl' | 'en',
  name: string | null,
): string {
  const text = prompt[language];
  const known = name?.trim();
  return known && text.named !== undefined ? text.named.split('{name}').join(known) : text.plain;
}
