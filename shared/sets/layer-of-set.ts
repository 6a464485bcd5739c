import type { Shipped } from '../formats/shipped.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { wordRuleId } from '../formats/word-rules.ts';
import type { Entry, ItemValue, Layer, LayerName, Source } from './item.ts';

type Part = Omit<Entry, 'by' | 'refused'>;

/** What a set says, as a layer of its own. */
export function layerOfSet(set: TeamSet, layer: LayerName): Layer {
  const from: Source = { layer, set: set.id, name: set.name };
  const { document: content } = set;
  const entries = new Map<string, Entry>();
  const say = (key: string, part: Part): void => {
    entries.set(key, { ...entries.get(key), ...part, by: [from], refused: [] });
  };
  for (const [key, value] of itemsOf(set)) say(key, { define: { value, from } });
  for (const ref of content.off) for (const key of keysOf(ref)) say(key, { off: { value: true, from } });
  for (const ref of content.on) for (const key of keysOf(ref)) say(key, { off: { value: false, from } });
  for (const [id, level] of Object.entries(content.levels))
    for (const key of keysOf(`rule:${id}`)) say(key, { level: { value: level, from } });
  for (const [id, value] of Object.entries(content.wordings))
    for (const key of keysOf(`rule:${id}`)) say(key, { wording: { value, from } });
  for (const ref of content.locks) for (const key of keysOf(ref)) say(key, { lock: from });
  return entries;
}

/** What ships, as the layer on which all others stand. */
export function layerOfShipped(shipped: Pick<Shipped, 'rules' | 'prompts' | 'messagePrompts' | 'sites'>): Layer {
  const from: Source = { layer: 'shipped', set: '', name: '' };
  const items: [string, ItemValue][] = [
    ...shipped.rules.map((value): [string, ItemValue] => [ruleKey(value.language, value.id), { kind: 'rule', value }]),
    ...shipped.prompts.map((value): [string, ItemValue] => [`prompt:${value.item}`, { kind: 'prompt', value }]),
    ...Object.entries(shipped.messagePrompts).map(([id, value]): [string, ItemValue] => [
      `message-prompt:${id}`,
      { kind: 'message-prompt', value },
    ]),
    ...shipped.sites.map((value): [string, ItemValue] => [`site:${value.id}`, { kind: 'site', value }]),
  ];
  return new Map(items.map(([key, value]) => [key, { define: { value, from }, by: [from], refused: [] }]));
}

function itemsOf({ document: content, rules }: TeamSet): [string, ItemValue][] {
  const { readers } = content;
  return [
    ...rules.map((value): [string, ItemValue] => [ruleKey(value.language, value.id), { kind: 'rule', value }]),
    ...content.prompts.map((value): [string, ItemValue] => [`prompt:${value.item}`, { kind: 'prompt', value }]),
    ...Object.entries(content.messagePrompts).map(([id, value]): [string, ItemValue] => [
      `message-prompt:${id}`,
      { kind: 'message-prompt', value },
    ]),
    ...content.accents.map((value): [string, ItemValue] => [`accent:${value}`, { kind: 'accent', value }]),
    ...Object.entries(readers.domains).map(([at, reader]): [string, ItemValue] => [
      `reader:${at}`,
      { kind: 'reader', value: { by: 'domain', at, reader } },
    ]),
    ...(['patterns', 'groups'] as const).flatMap((by) =>
      readers[by].map((at): [string, ItemValue] => [
        `reader:${at}`,
        { kind: 'reader', value: { by: by === 'patterns' ? 'pattern' : 'group', at } },
      ]),
    ),
    ...content.sites.map((value): [string, ItemValue] => [`site:${value.id}`, { kind: 'site', value }]),
    ...Object.entries(content.settings).flatMap(([id, value]): [string, ItemValue][] =>
      value === undefined ? [] : [[`setting:${id}`, { kind: 'setting', value }]],
    ),
  ];
}

/** The keys behind a name in a set: a rule may be there in two languages, and a word is found by a rule. */
function keysOf(ref: string): string[] {
  if (ref.startsWith('word:')) return keysOf(`rule:${wordRuleId(ref.slice('word:'.length))}`);
  if (!ref.startsWith('rule:')) return [ref];
  const id = ref.slice('rule:'.length);
  return [ruleKey('nl', id), ruleKey('en', id)];
}

function ruleKey(language: 'nl' | 'en', id: string): string {
  return `rule:${language}:${id}`;
}
