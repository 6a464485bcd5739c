import { MECHANISMS } from '../../generated/mechanisms.ts';
import { SHIPPED_RULES } from '../../generated/rules.ts';
import type { Language } from '../../language/language.ts';
import { elementsOf } from '../../sets/parts/element-part.ts';
import type { PartId } from '../../sets/parts/set-parts.ts';
import type { PartValues } from '../../sets/parts/set-part.ts';
import type { Say } from '../say.ts';

/** One field of the form of a part. */
export interface PartField {
  readonly key: string;
  readonly kind: 'text' | 'lines' | 'choice' | 'box';
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly (readonly [string, string])[];
  /** Without it there is nothing to put in. */
  readonly isNeeded?: boolean;
}

/** The fields of each part, in the order in which they are asked. */
export function partFields(
  part: PartId,
  values: PartValues,
  { say, language }: { readonly say: Say; readonly language: Language },
): readonly PartField[] {
  const spoken: PartField = {
    key: 'language',
    kind: 'choice',
    label: say('edit.rule-language'),
    options: (['nl', 'en'] as const).map((each) => [each, say(`edit.language-${each}`)]),
  };
  const line = say('edit.one-a-line');
  switch (part) {
    case 'words':
      return [
        spoken,
        { key: 'word', kind: 'text', label: say('part.word'), hint: say('part.word-about'), isNeeded: true },
        { key: 'instead', kind: 'text', label: say('part.word-instead'), isNeeded: true },
        { key: 'why', kind: 'text', label: say('edit.rule-why'), hint: say('part.may-be-empty') },
      ];
    case 'elements':
      return [
        spoken,
        { key: 'element', kind: 'choice', label: say('part.element'), options: elementNames(language) },
        { key: 'words', kind: 'lines', label: say('edit.rule-words'), hint: line, isNeeded: true },
        ...(values['language'] === 'nl'
          ? [
              {
                key: 'forms',
                kind: 'box' as const,
                label: say('edit.rule-forms'),
                hint: say('edit.rule-forms-about'),
              },
            ]
          : []),
        { key: 'unless', kind: 'lines', label: say('edit.rule-unless'), hint: say('edit.rule-unless-about') },
        { key: 'fires', kind: 'lines', label: say('part.element-fires'), hint: line },
        { key: 'quiet', kind: 'lines', label: say('part.element-quiet'), hint: line },
      ];
    case 'readers':
      return [
        { key: 'at', kind: 'text', label: say('addin.who-entry'), hint: say('addin.who-note'), isNeeded: true },
        {
          key: 'who',
          kind: 'choice',
          label: say('addin.who-kind'),
          options: (['student', 'partner', 'colleague', 'group'] as const).map((who) => [who, say(`reader.${who}`)]),
        },
      ];
    case 'accents':
      return [
        {
          key: 'mechanism',
          kind: 'choice',
          label: say('edit.mechanism'),
          options: Object.entries(MECHANISMS).map(([id, name]) => [id, name[language]]),
        },
      ];
    case 'wordings':
      return [
        { key: 'title', kind: 'text', label: say('edit.rule-title') },
        { key: 'why', kind: 'lines', label: say('edit.rule-why'), hint: say('edit.rule-why-about') },
        { key: 'instead', kind: 'lines', label: say('edit.rule-instead'), hint: say('part.wording-instead-about') },
        { key: 'sample', kind: 'text', label: say('part.wording-sample'), hint: say('part.wording-sample-about') },
      ];
    case 'messagePrompts':
      return [
        { key: 'say', kind: 'lines', label: say('part.question-say'), isNeeded: true },
        { key: 'good', kind: 'lines', label: say('part.question-good'), hint: say('part.may-be-empty') },
      ];
  }
}

function elementNames(language: Language): readonly (readonly [string, string])[] {
  return elementsOf(SHIPPED_RULES).map((category) => [
    category,
    SHIPPED_RULES.find((rule) => rule.category === category)?.title[language] ?? category,
  ]);
}
