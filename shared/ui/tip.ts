import { MECHANISMS } from '../generated/mechanisms.ts';
import { MODELS } from '../generated/models.ts';
import { REFERENCES } from '../generated/references.ts';
import { RULE_WORDS } from '../generated/rule-words.ts';
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

/** The draft, the language it is in there, and the words that were found. */
interface About {
  readonly language: Language;
  readonly text: string;
  readonly found: Span;
}

/** The model sentences of a category in the address of the draft, with what the found sentence says filled in. */
function modelsFor(category: string, { language, text, found }: About): readonly string[] {
  const address = language === 'nl' ? findAddress(text) : 'je';
  const key = `${language} ${category}`;
  const sentence = text.slice(found.start, found.end);
  return (MODELS[`${key} ${address}`] ?? MODELS[key] ?? []).map((model) => fillModel(model, sentence));
}

/**
 * Looks up what to say about a rule.
 *
 * @param ruleId `directive.must/modal`
 * @param where the sentence it is said about, and the rules of a surface that has more than the shipped ones
 * @returns undefined for a rule that is not known: the card then shows its rewrites alone
 */
export function tipFor(
  ruleId: string,
  language: Language,
  { rules = [], about }: { readonly rules?: readonly Rule[] | undefined; readonly about?: About } = {},
): Tip | undefined {
  // The rules of a field have no words, except a team's own; a team may give a shipped rule some of its own.
  const own = rules.find(({ id, title, why }) => id === ruleId && title.nl + title.en + why.nl + why.en !== '');
  const shipped = RULE_WORDS[`${about?.language ?? 'nl'} ${ruleId}`] ?? RULE_WORDS[`en ${ruleId}`];
  const words = own && shipped ? fillWords(own, shipped) : (own ?? shipped);
  if (!words) return undefined;
  const reference = own?.source ?? REFERENCES[words.reference];
  const category = String(ruleId.split('/')[0]);
  return {
    title: words.title[language],
    why: words.why[language],
    models: own?.models ?? (about === undefined ? [] : modelsFor(category, about)),
    mechanism: MECHANISMS[words.mechanism]?.[language] ?? '',
    source: { citation: reference?.citation ?? '', url: safeAddress(reference?.url) },
    set: own?.set,
  };
}

type Words = Pick<Rule, 'title' | 'why' | 'mechanism' | 'reference'>;

/** The words of one, and of the other where the first is silent. */
function fillWords(own: Words, shipped: Words): Words {
  return {
    title: own.title.nl === '' ? shipped.title : own.title,
    why: own.why.nl === '' ? shipped.why : own.why,
    mechanism: own.mechanism || shipped.mechanism,
    reference: own.reference || shipped.reference,
  };
}

/** Only a web address becomes a link; a team set could name anything. */
function safeAddress(url: string | undefined): string | undefined {
  return url?.startsWith('https://') ? url : undefined;
}
