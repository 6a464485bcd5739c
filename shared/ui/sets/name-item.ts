import { SHIPPED } from '../../generated/shipped.ts';
import type { Language } from '../../language/language.ts';
import type { ItemValue } from '../../sets/item.ts';
import type { WordKey } from '../../generated/words.ts';
import type { Say } from '../say.ts';

/** What a name in a set stands for, as a person reads it: *Tip: Vragen in plaats van moeten*. */
export function nameItem(ref: string, value: ItemValue | undefined, say: Say, language: Language): string {
  const kind = ref.slice(0, ref.indexOf(':'));
  const id = ref.slice(kind.length + 1);
  const kindName = say(
    `item.${kind === 'rule' && id.startsWith('language.difficult/word-') ? 'word' : kind}` as WordKey,
  );
  return `${kindName}: ${ownName(value, language) ?? shippedName(kind, id, language) ?? id}`;
}

/** The words of a rule say more than its id; a rule about words is known by them. */
function ownName(value: ItemValue | undefined, language: Language): string | null {
  switch (value?.kind) {
    case 'rule': {
      const { title, match } = value.value;
      const words = match.slice(0, 3).map((pattern) => `‘${pattern}’`);
      return `${title[language]} (${words.join(', ')}${match.length > words.length ? ', …' : ''})`;
    }
    case 'prompt':
      return value.value[language].plain;
    case 'message-prompt':
      return value.value.say[language];
    case 'reader':
      return value.value.at;
    default:
      return null;
  }
}

function shippedName(kind: string, id: string, language: Language): string | null {
  if (kind === 'rule') {
    const rule = SHIPPED.rules.find((each) => each.id === id);
    return rule ? `${rule.title[language]} (${id.slice(id.indexOf('/') + 1)})` : null;
  }
  if (kind === 'prompt') return SHIPPED.prompts.find(({ item }) => item === id)?.[language].plain ?? null;
  if (kind === 'message-prompt') return SHIPPED.messagePrompts[id]?.say[language] ?? null;
  if (kind === 'accent') return SHIPPED.mechanisms[id.slice(0, 2)]?.[language] ?? null;
  return null;
}
