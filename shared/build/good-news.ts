import type { Localized } from '../rules/rule.ts';
import type { Assets } from './read-assets.ts';

/** How the mark calls what is good in a message, by kind (`pos.choice`): the title of its rules, else what its prompt says. */
export function goodNews({
  rules,
  messagePrompts: { prompts },
}: Pick<Assets, 'rules' | 'messagePrompts'>): Record<string, Localized> {
  const asked = Object.entries(prompts).flatMap(([id, { good }]) => (good ? [[`pos.${id}`, good] as const] : []));
  const told = rules.flatMap(({ category, title }) =>
    category.startsWith('pos.') ? [[category, title] as const] : [],
  );
  return Object.fromEntries([...asked, ...told.toReversed()]);
}
