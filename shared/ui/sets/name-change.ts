import type { WordKey } from '../../generated/words.ts';
import type { Language } from '../../language/language.ts';
import type { ItemChange } from '../../sets/diff-sets.ts';
import type { ItemValue } from '../../sets/item.ts';
import type { Say } from '../say.ts';
import { nameItem } from './name-item.ts';

/** What of a tip or a reminder may differ, by what a person calls it. */
const PARTS: Readonly<Partial<Record<ItemValue['kind'], Readonly<Record<string, readonly string[]>>>>> = {
  rule: {
    title: ['title'],
    why: ['why'],
    words: ['match', 'unless', 'span', 'where', 'yields'],
    instead: ['rewrites', 'swaps', 'instead', 'models'],
    level: ['level'],
    channels: ['channels'],
    source: ['mechanism', 'reference', 'source'],
  },
  prompt: { text: ['nl', 'en'], when: ['pages', 'moments'] },
  'message-prompt': { text: ['say', 'good'] },
};

/** What becomes of one item, as a person reads it: *Tip: Samen een gewoon woord: andere kop (eerst ‘Een gewoner woord’)*. */
export function nameChange({ ref, before, after }: ItemChange, say: Say, language: Language): string {
  const item = nameItem(ref, (after ?? before)?.define, say, language);
  if (after?.off === true) return say('item.off', { item });
  if (after?.off === false) return say('item.on', { item });
  if (after?.level !== undefined) return say('item.level', { item });
  if (after?.wording !== undefined) return say('item.wording', { item });
  if (after?.isLocked === true && !after.define) return say('item.locked', { item });
  const parts = before?.define && after?.define ? partsOf(before.define, after.define, say, language) : [];
  return parts.length === 0 ? item : say('item.changed', { item, parts: parts.join(', ') });
}

function partsOf(before: ItemValue, after: ItemValue, say: Say, language: Language): readonly string[] {
  const [old, now] = [recordOf(before), recordOf(after)];
  return Object.entries(PARTS[after.kind] ?? {}).flatMap(([part, keys]) => {
    if (keys.every((key) => JSON.stringify(old[key]) === JSON.stringify(now[key]))) return [];
    const words = say(`item.part-${part}` as WordKey);
    const [was, is] = [old, now].map((each) => textOf(part, each, language));
    return [was === undefined || was === is ? words : say('item.was', { part: words, was })];
  });
}

function recordOf({ value }: ItemValue): Readonly<Record<string, unknown>> {
  return typeof value === 'object' ? (value as unknown as Readonly<Record<string, unknown>>) : {};
}

/** What a heading, a reason or a reminder says; nothing for a part that is no text to read. */
function textOf(part: string, item: Readonly<Record<string, unknown>>, language: Language): string | undefined {
  const text = (part === 'text' ? (item['say'] ?? item) : item[part]) as Partial<Record<Language, unknown>> | undefined;
  const said = text?.[language];
  const plain = typeof said === 'object' ? (said as { plain?: unknown } | null)?.plain : said;
  return typeof plain === 'string' ? plain : undefined;
}
