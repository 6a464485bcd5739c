import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { RewriteKind } from '../rewrite.ts';
import { askWhen } from './change-word.ts';
import { nameReader } from './name-reader.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

const OPENS: Partial<Record<RewriteKind, string>> = {
  ask: 'could you',
  propose: 'I suggest that you',
  'does-it-work': 'would it work for you to',
};
const DUTY =
  /^you (?:must|should|have to|need to|ought to|are (?:required|expected|supposed) to)$|^i (?:want|expect) you to$/;
/** Words that make it a ban, a second duty or a report: those are for a person. */
const REFUSED = /\b(?:not|never|no|nor|don't|otherwise|unless|you must|you should|you have to|you need to)\b/;

/** What an English sentence is rewritten with, beside its own words; see `RewriteTask`. */
interface EnglishTask {
  readonly category: string;
  readonly kinds: readonly RewriteKind[];
  readonly swaps?: Readonly<Record<string, string>>;
  readonly readerName?: string;
}

/** Other ways to say an English sentence that lays a duty on its reader; see `rewriteDutch`. */
export function rewriteEnglish(sentence: Sentence, trigger: Span, task: EnglishTask): readonly SentenceRewrite[] {
  const { text } = sentence;
  const { category, kinds, swaps = {}, readerName: name } = task;
  const made =
    kinds[0] === 'yet'
      ? addEnglishYet(sentence, trigger)
      : kinds[0] === 'when'
        ? askWhen(sentence, trigger, swaps)
        : kinds[0] === 'name'
          ? nameReader(sentence, trigger, { language: 'en', name })
          : null;
  if (made) return [made];
  if (category === 'directive.imperative') return askCommand(sentence, trigger, kinds);
  if (category === 'directive.prohibition') return tellBan(sentence, trigger, kinds);
  const lead = text.slice(0, trigger.start);
  const duty = text.slice(trigger.start, trigger.end).toLowerCase().replace(/\s+/g, ' ');
  const rest = text.slice(trigger.end).replace(/[.!…]+$/, '');
  const group = GROUP_DUTY.exec(duty);
  if (group) return askGroup(sentence, trigger, { group: group[1] ?? '', kinds });
  if (!DUTY.test(duty) || !isPlainLead(lead) || REFUSED.test(rest.toLowerCase()) || /[:;?"“”()]/.test(text)) return [];
  const rewrites: SentenceRewrite[] = [];
  for (const kind of kinds) {
    const opening = OPENS[kind];
    if (opening === undefined) continue;
    const start = lead === '' ? opening.charAt(0).toUpperCase() + opening.slice(1) : opening;
    rewrites.push({
      start: 0,
      end: text.length,
      text: `${lead}${start}${rest}${kind === 'propose' ? '.' : '?'}`,
      kind,
    });
  }
  return rewrites;
}

/** Nothing, or a short phrase with its comma: *By Friday,* */
function isPlainLead(lead: string): boolean {
  return (
    lead === '' || (/^[^,]{2,40}, $/.test(lead) && !/\b(?:you|i|we)\b/i.test(lead)) || /^if [^,]{2,60}, $/i.test(lead)
  );
}

const GROUP_DUTY =
  /^(everyone|everybody|students) (?:must|should|has to|have to|needs to|need to|are (?:required|expected|supposed) to)$/;

/** *Everyone must sign in* → *Could everyone sign in?* */
function askGroup(
  sentence: Sentence,
  trigger: Span,
  { group, kinds }: { readonly group: string; readonly kinds: readonly RewriteKind[] },
): readonly SentenceRewrite[] {
  const { text } = sentence;
  const lead = text.slice(0, trigger.start).toLowerCase();
  const rest = text.slice(trigger.end).replace(/[.!…]+$/, '');
  const isPlain = lead === '' || lead === 'all ';
  if (!isPlain || kinds.indexOf('ask') < 0 || REFUSED.test(rest.toLowerCase()) || /[:;?"“”()]/.test(text)) return [];
  const who = group === 'students' ? 'all students' : group;
  return [{ start: 0, end: text.length, text: `Could ${who}${rest}?`, kind: 'ask' }];
}

/** *Hand in your logbook on Friday* → *Could you hand in your logbook on Friday?*: the imperative is the infinitive. */
function askCommand(sentence: Sentence, trigger: Span, kinds: readonly RewriteKind[]): readonly SentenceRewrite[] {
  const { text } = sentence;
  const rest = text.replace(/[.!…]+$/, '');
  const isOdd = /\b(?:behave|or|and|just|finally|immediately|at once|don't)\b/i.test(rest) || /[,:;?"“”()]/.test(rest);
  if (trigger.start !== 0 || isOdd || REFUSED.test(rest.toLowerCase()) || rest.split(' ').length < 3) return [];
  const act = rest.charAt(0).toLowerCase() + rest.slice(1);
  return kinds
    .filter(
      (kind) => OPENS[kind] !== undefined && !(kind === 'does-it-work' && /^(?:stop|listen|be|make sure)\b/.test(act)),
    )
    .map((kind) => {
      const opening = OPENS[kind] ?? '';
      const words = `${opening.charAt(0).toUpperCase()}${opening.slice(1)} ${act}${kind === 'propose' ? '.' : '?'}`;
      return { start: 0, end: text.length, text: words, kind };
    });
}

/** *You may not leave early* → *You can't leave early*: the rule as information. */
function tellBan(sentence: Sentence, trigger: Span, kinds: readonly RewriteKind[]): readonly SentenceRewrite[] {
  const { text } = sentence;
  const words = text.slice(trigger.start, trigger.end);
  if (kinds.indexOf('inform') < 0 || !/^you may not$/i.test(words) || /[;?"“”]/.test(text)) return [];
  return [{ start: trigger.start + 4, end: trigger.end, text: 'can’t', kind: 'inform' }];
}

/** *You did not pass the test* → *You did not pass the test yet*; *You failed the test* → *You have not passed the test yet*. */
function addEnglishYet({ text, closing }: Sentence, trigger: Span): SentenceRewrite | null {
  if (closing === '?' || /["“”]/.test(text)) return null;
  const clause = /[,;:]| (?:and|but|because|so|since|that|which) |[.!]*$/.exec(text.slice(trigger.start));
  const end = trigger.start + (clause?.index ?? 0);
  const words = text.slice(trigger.start, end);
  const failed = /^(you) (?:have )?failed (.+)$/i.exec(words);
  if (failed) return yet(trigger.start, end, `${failed[1] ?? 'You'} have not passed ${failed[2] ?? ''} yet`);
  const short = /^(.+) (is|are|was|were) (?:insufficient|inadequate)$/i.exec(words);
  if (short) return yet(trigger.start, end, `${short[1] ?? ''} ${short[2] ?? 'is'} not sufficient yet`);
  const isDenied =
    /\b(?:not|cannot|[a-z]+n['’]t)\b/i.test(words) && !/\b(?:yet|again|anymore|any more|at all|ever)\b/i.test(words);
  return isDenied ? yet(end, end, ' yet') : null;
}

function yet(start: number, end: number, text: string): SentenceRewrite {
  return { start, end, text, kind: 'yet' };
}
