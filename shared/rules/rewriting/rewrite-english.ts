import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { RewriteKind } from '../rewrite.ts';
import { capital } from './capital.ts';
import { askWhen } from './change-word.ts';
import { nameReader } from './name-reader.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

const OPENS: Partial<Record<RewriteKind, string>> = {
  ask: 'could you',
  propose: 'I suggest that you',
  'does-it-work': 'would it work for you to',
};
/** What nobody does because it is asked. */
const NO_ACT = /^ (?:know|understand|realise|realize|remember|want|like|need|pass|get|have|be able)\b/i;
/** A moment or place in front reads better behind: *Could you upload it by Friday?* */
const MOVES =
  /^(?:(?:by|on|before|after|in|at|from|during|next|this|tomorrow|today) ?[^,]*,|next (?:time|week|lesson)) $/i;
const DUTY =
  /^you (?:must|should|have to|need to|ought to|(?:will|’ll|'ll) (?:have|need) to|are (?:required|expected|supposed) to)$|^i (?:want|expect) you to$/;
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
  // *You are expected to come and you must bring your card*: two duties under one question.
  const rest = text
    .slice(trigger.end)
    .replace(/[.!…]+$/, '')
    .replace(/,? and you (?:must|should|have to|need to) (?!not\b)/, ' and ');
  const seenTo = askForTask(text, kinds);
  if (seenTo) return seenTo;
  const group = GROUP_DUTY.exec(duty);
  if (group) return askGroup(sentence, trigger, { group: group[1] ?? '', kinds });
  if (!DUTY.test(duty) || !isPlainLead(lead) || REFUSED.test(rest.toLowerCase()) || /[:;?"“”()]/.test(text)) return [];
  if (NO_ACT.test(rest)) return [];
  const isMoved = MOVES.test(lead) && !rest.includes(',');
  const front = isMoved ? '' : lead;
  const act = isMoved ? `${rest} ${lead.charAt(0).toLowerCase()}${lead.slice(1).replace(/,? $/, '')}` : rest;
  return openAct({ front, act, end: text.length }, kinds);
}

/** The act behind each of its openings. */
function openAct(
  { front, act, end }: { readonly front: string; readonly act: string; readonly end: number },
  kinds: readonly RewriteKind[],
): readonly SentenceRewrite[] {
  const rewrites: SentenceRewrite[] = [];
  for (const kind of kinds) {
    // *I suggest that you be on time* is right and said by nobody.
    const opening = kind === 'propose' && /^ be\b/.test(act) ? 'I hope you can' : OPENS[kind];
    if (opening === undefined) continue;
    const start = front === '' ? capital(opening) : opening;
    rewrites.push({ start: 0, end, text: `${front}${start}${act}${kind === 'propose' ? '.' : '?'}`, kind });
  }
  return rewrites;
}

/** *Your report must be handed in by Friday* → *Could you make sure your report is handed in by Friday?* */
function askForTask(text: string, kinds: readonly RewriteKind[]): readonly SentenceRewrite[] | null {
  const found =
    /^((?:The|Your|This|These|All|Both) [a-z -]{2,40}?) (?:must|should|has to|have to|needs to|need to) be ((?!able\b)[a-z]+(?: [^,;:]+)?)$/.exec(
      text.replace(/[.!]+$/, ''),
    );
  if (!found || kinds.indexOf('ask') < 0 || REFUSED.test(text.toLowerCase().replace(/^.* be /, ''))) return null;
  const [, thing = '', state = ''] = found;
  const isMany = /^(?:these|all|both)\b/i.test(thing) || /[^s]s$/.test(thing);
  const asked = `Could you make sure ${thing.charAt(0).toLowerCase()}${thing.slice(1)} ${isMany ? 'are' : 'is'} ${state}?`;
  return [{ start: 0, end: text.length, text: asked, kind: 'ask' }];
}

/** Nothing, or a short phrase with its comma: *By Friday,* */
function isPlainLead(lead: string): boolean {
  return (
    lead === '' ||
    MOVES.test(lead) ||
    (/^[^,]{2,40}, $/.test(lead) && !/\b(?:you|i|we)\b/i.test(lead)) ||
    /^if [^,]{2,60}, $/i.test(lead)
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
  const isOdd =
    /\b(?:behave|professional|or|just|finally|immediately|at once|don't)\b|\band (?:I|we|you|he|she|they|it|then|there)\b/i.test(
      rest,
    ) || /[,:;?"“”()]/.test(rest);
  if (trigger.start !== 0 || isOdd || REFUSED.test(rest.toLowerCase()) || rest.split(' ').length < 3) return [];
  const act = rest.charAt(0).toLowerCase() + rest.slice(1);
  const asked = kinds.filter((kind) => kind !== 'does-it-work' || !/^(?:stop|listen|be|make sure)\b/.test(act));
  return openAct({ front: '', act: ` ${act}`, end: text.length }, asked);
}

const ACTS: Readonly<Record<string, string>> = {
  smoking: 'smoke',
  vaping: 'vape',
  eating: 'eat',
  drinking: 'drink',
  'eating and drinking': 'eat or drink',
  filming: 'film',
  talking: 'talk',
  running: 'run',
  shouting: 'shout',
};
const BANNED = '(?:not allowed|not permitted|prohibited|forbidden)';
const PLACE = '((?:in|on|at|during|inside|outside) [^,.;]+?)';
/** *Phones are not allowed in class*. */
const THINGS = new RegExp(
  `^((?:(?:Mobile|Smart) ?)?(?:[Pp]hones|[Ww]atches)|Laptops|Earphones|Headphones|Calculators|Dictionaries) are ${BANNED} ${PLACE}[.!]*$`,
);
/** *Smoking is prohibited on the school grounds*. */
const ACTING = new RegExp(
  `^([A-Z][a-z]+(?: and [a-z]+)?)(?: ${PLACE})? is (?:strictly )?${BANNED}(?: ${PLACE})?[.!]*$`,
);

/** *You may not leave early* → *Let’s agree that you don’t leave early*, or as information: *You can’t leave early*. */
function tellBan(sentence: Sentence, trigger: Span, kinds: readonly RewriteKind[]): readonly SentenceRewrite[] {
  const { text } = sentence;
  const words = text.slice(trigger.start, trigger.end);
  if (/[;?"“”]/.test(text)) return [];
  const rewrites: SentenceRewrite[] = [];
  const agreed = agreeNot(text);
  if (agreed !== null && kinds.indexOf('together') >= 0)
    rewrites.push({ start: 0, end: text.length, text: agreed, kind: 'together' });
  if (kinds.indexOf('inform') >= 0 && /^you may not$/i.test(words))
    rewrites.push({ start: trigger.start + 4, end: trigger.end, text: 'can’t', kind: 'inform' });
  return rewrites;
}

function agreeNot(text: string): string | null {
  const things = THINGS.exec(text);
  if (things) return `Let’s agree not to use ${(things[1] ?? '').toLowerCase()} ${things[2] ?? ''}.`;
  const acting = ACTING.exec(text);
  const act = ACTS[(acting?.[1] ?? '').toLowerCase()];
  const place = acting?.[2] ?? acting?.[3];
  if (act !== undefined) return `Let’s agree not to ${act}${place === undefined ? '' : ` ${place}`}.`;
  const you =
    /^You (?:may not|must not|cannot|can['’]t) ((?!be\b|have\b|pass\b|enter\b|take part\b|retake\b)[a-z]+ [^,;:]+?)[.!]*$/.exec(
      text,
    );
  return you ? `Let’s agree that you don’t ${you[1] ?? ''}.` : null;
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
