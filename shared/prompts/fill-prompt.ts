import type { Prompt } from './prompt.ts';

/** The words of a prompt; without a name that is sure, it speaks of the student. */
export function fillPrompt(prompt: Prompt, language: 'nl' | 'en', name: string | null): string {
  const text = prompt[language];
  const known = name?.trim();
  return known && text.named !== undefined ? text.named.split('{name}').join(known) : text.plain;
}
