import { CLAUSE_TESTS } from '../language/clause-tests.ts';
import type { Language } from '../language/language.ts';
import { verbForms } from '../language/verb-forms.ts';
import type { Shipped } from './shipped.ts';
import type { TeamSetContext } from './team-set.ts';
import type { WordRuleModel } from './word-rules.ts';

/** What a set in a file may refer to: all that ships. */
export function setContext(file: string, shipped: Shipped): TeamSetContext {
  return {
    file,
    version: shipped.version,
    mechanisms: new Set(Object.keys(shipped.mechanisms)),
    references: new Set(Object.keys(shipped.references)),
    items: new Set(Object.keys(shipped.items)),
    messagePrompts: new Set(Object.keys(shipped.messagePrompts)),
    clauseTests: CLAUSE_TESTS,
    formsOf: verbForms,
    wordModels: { nl: wordModel(shipped, 'nl'), en: wordModel(shipped, 'en') },
  };
}

function wordModel({ rules }: Shipped, language: Language): WordRuleModel {
  const model = rules.find((rule) => rule.category === 'language.difficult' && rule.language === language);
  if (!model) throw new RangeError(`no shipped rule about difficult words in ${language}`);
  return model;
}
