import type { Rule } from '../rules/rule.ts';

const NO_WORDS = { nl: '', en: '' };

/** The rules that are told on send: for mail, without what only a card shows, and without signs of what is good or missing. */
export function rulesOnSend(rules: readonly Rule[]): Rule[] {
  return rules
    .filter(({ id, channels }) => !/^(?:pos|topic|check)\./.test(id) && channels.some((channel) => channel !== 'note'))
    .map((rule) => ({ ...rule, title: NO_WORDS, why: NO_WORDS, mechanism: '', reference: '' }));
}
