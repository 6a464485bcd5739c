import { MECHANISMS } from '../generated/mechanisms.ts';
import { MODELS } from '../generated/models.ts';
import { REFERENCES } from '../generated/references.ts';
import { SHIPPED_RULES } from '../generated/rules.ts';
import type { Language } from '../language/language.ts';
import type { Rule } from '../rules/rule.ts';

/** What a card says about the rule behind it, in the language of the screen. */
export interface Tip {
  readonly title: string;
  readonly why: string;
  /** Model sentences to copy, in the language of the draft, with visible slots. */
  readonly models: readonly string[];
  /** What the mechanism behind it says; empty when the rule names none that is known. */
  readonly mechanism: string;
  readonly source: { readonly citation: string; readonly url: string | undefined };
}

/**
 * Looks up what to say about a rule.
 *
 * @param ruleId `directive.must/modal`
 * @param rules where to look; the shipped rules unless a surface has more
 * @returns undefined for a rule that is not among them: the card then shows its rewrites alone
 */
export function tipFor(ruleId: string, language: Language, rules: readonly Rule[] = SHIPPED_RULES): Tip | undefined {
  const rule = rules.find((candidate) => candidate.id === ruleId);
  if (!rule) return undefined;
  const reference = REFERENCES[rule.reference];
  return {
    title: rule.title[language],
    why: rule.why[language],
    models: MODELS[`${rule.language} ${rule.category}`] ?? [],
    mechanism: MECHANISMS[rule.mechanism]?.[language] ?? '',
    source: { citation: reference?.citation ?? '', url: safeAddress(reference?.url) },
  };
}

/** Only a web address becomes a link; a team set could name anything. */
function safeAddress(url: string | undefined): string | undefined {
  return url?.startsWith('https://') ? url : undefined;
}
