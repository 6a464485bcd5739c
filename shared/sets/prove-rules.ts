import type { Problem } from '../formats/problem.ts';
import type { Language } from '../language/language.ts';
import { createReviewer } from '../review/create-reviewer.ts';
import type { Reviewer } from '../review/review.ts';
import { rulesIn } from '../review/stays-quiet.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { packBook } from '../rules/pack-rules.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { isSign } from '../rules/is-sign.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule, RuleExamples } from '../rules/rule.ts';
import type { Channel } from '../situation/situation.ts';

/** An example that does not hold, and the rule it belongs to. */
export interface Unproven extends Problem {
  readonly rule: string;
  readonly language: 'nl' | 'en';
}

/**
 * Runs every example against the rules: a `fires` sentence is found by its own rule, with exactly the words between
 * `**` when it marks them; a `quiet` sentence gets no finding from that rule.
 *
 * @returns one problem for each example that does not hold; `locate` turns a rule and its example into a line.
 */
export function proveRules(
  rules: readonly Rule[],
  examples: readonly RuleExamples[],
  locate: (rule: string, language: 'nl' | 'en', example: string) => Pick<Problem, 'file' | 'line'>,
): Unproven[] {
  const reviewer = rememberReviews(createReviewer(rules));
  const problems: Unproven[] = [];
  const compiled: Partial<Record<Language, CompiledRules>> = {};
  const compiledIn = (language: Language) => (compiled[language] ??= compileRules(rules, language, packBook));
  const channels = new Map(rules.map((rule) => [`${rule.language} ${rule.id}`, rule.channels[0]]));
  for (const { rule, language, channel: asked, fires, quiet } of examples) {
    const own = { rule, language };
    if (isSign(rule)) {
      const isFound = (text: string) => rulesIn(text, compiledIn(language)).indexOf(rule) >= 0;
      for (const text of fires)
        if (!isFound(text))
          problems.push({ ...own, ...locate(rule, language, text), at: `${rule} › fires: ${text}`, say: NOT_FOUND });
      for (const text of quiet)
        if (isFound(text))
          problems.push({ ...own, ...locate(rule, language, text), at: `${rule} › quiet: ${text}`, say: FOUND });
      continue;
    }
    const channel = asked ?? channels.get(`${language} ${rule}`) ?? 'mail-to-student';
    const proof: Proof = { reviewer, rule, language, channel };
    for (const marked of fires) {
      const says = firesAsMarked(proof, marked);
      if (says)
        problems.push({ ...own, ...locate(rule, language, marked), at: `${rule} › fires: ${marked}`, say: says });
    }
    for (const example of quiet) {
      const [found] = findingsOf(proof, example);
      if (!found) continue;
      const words = example.slice(found.start, found.end);
      const say = {
        nl: `Deze zin hoort stil te blijven, maar ‘${words}’ wordt gevonden.`,
        en: `This sentence is to stay quiet, yet ‘${words}’ is found.`,
      };
      problems.push({ ...own, ...locate(rule, language, example), at: `${rule} › quiet: ${example}`, say });
    }
  }
  return problems;
}

const NOT_FOUND = { nl: 'Deze zin wordt nog niet gevonden.', en: 'This sentence is not found yet.' };
const FOUND = { nl: 'Deze zin hoort stil te blijven.', en: 'This sentence is to stay quiet.' };

interface Proof {
  readonly reviewer: Reviewer;
  readonly rule: string;
  readonly language: 'nl' | 'en';
  /** The first channel of the rule. */
  readonly channel: Channel;
}

/** Many rules share their quiet sentences: each is read once. */
function rememberReviews({ review, rewrites }: Reviewer): Reviewer {
  const known = new Map<string, ReturnType<Reviewer['review']>>();
  return {
    rewrites,
    review: (text, situation) => {
      const key = `${situation.language} ${situation.channel} ${text}`;
      const found = known.get(key) ?? review(text, situation);
      known.set(key, found);
      return found;
    },
  };
}

function findingsOf({ reviewer, rule, language, channel }: Proof, text: string): Finding[] {
  const { findings } = reviewer.review(text, { language, channel, audience: 'auto' });
  return findings.filter((finding) => finding.rule === rule);
}

function firesAsMarked(proof: Proof, marked: string): Problem['say'] | null {
  const start = marked.indexOf('**');
  const end = marked.lastIndexOf('**') - 2;
  const text = marked.split('**').join('');
  const found = findingsOf(proof, text);
  if (found.length === 0) return NOT_FOUND;
  if (start < 0 || found.some((finding) => finding.start === start && finding.end === end)) return null;
  const words = found.map((finding) => `‘${text.slice(finding.start, finding.end)}’`).join(', ');
  return {
    nl: `Gevonden is ${words}, niet wat gemarkeerd staat.`,
    en: `What is found is ${words}, not what is marked.`,
  };
}
