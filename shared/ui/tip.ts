import { MECHANISMS } from '../generated/mechanisms.ts';
import { MODELS } from '../generated/models.ts';
import { REFERENCES } from '../generated/references.ts';
import { SHIPPED_RULES } from '../generated/rules.ts';
import { findAddress } from '../language/dutch/find-address.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { fillModel } from '../rules/rewriting/fill-model.ts';
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
  /** The name of the team's set it comes from; absent for what ships. */
  readonly set: string | undefined;
}

/** The draft and the words in it that were found. */
interface About {
  readonly text: string;
  readonly found: Span;
}

/** The model sentences of a rule in the address of the draft, with what the found sentence says filled in. */
function modelsFor({ language, category }: Rule, { text, found }: About): readonly string[] {
  const address = language === 'nl' ? findAddress(text) : 'je';
  const key = `${language} ${category}`;
  const sentence = text.slice(found.start, found.end);
  return (MODELS[`${key} ${address}`] ?? MODELS[key] ?? []).map((model) => fillModel(model, sentence));
}

/**
 * Looks up what to say about a rule.
 *
 * @param ruleId `directive.must/modal`
 * @param where the sentence it is said about, and where to look: the shipped rules unless a surface has more
 * @returns undefined for a rule that is not among them: the card then shows its rewrites alone
 */
export function tipFor(
  ruleId: string,
  language: Language,
  { rules = SHIPPED_RULES, about }: { readonly rules?: readonly Rule[] | undefined; readonly about?: About } = {},
): Tip | undefined {
  const rule = rules.find((candidate) => candidate.id === ruleId);
  if (!rule) return undefined;
  const reference = rule.source ?? REFERENCES[rule.reference];
  return {
    title: rule.title[language],
    why: rule.why[language],
    models: rule.models ?? (about === undefined ? [] : modelsFor(rule, about)),
    mechanism: MECHANISMS[rule.mechanism]?.[language] ?? '',
    source: { citation: reference?.citation ?? '', url: safeAddress(reference?.url) },
    set: rule.set,
  };
}

/** Only a web address becomes a link; a team set could name anything. */
function safeAddress(url: string | undefined): string | undefined {
  return url?.startsWith('https://') ? url : undefined;
}
