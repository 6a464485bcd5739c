import { countImages, countThreads, readBodyText } from './body-text.ts';
import { readDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** Right after a write some hosts still answer with the old body (office-js#5983). In milliseconds. */
const READ_AFTER = [0, 300, 900];

/** What stands in the mail after a write. */
export type ReadBack =
  /** The wanted words, once, with everything around them. `source` is the body as Outlook made it. */
  | { readonly kind: 'wanted'; readonly source: string }
  /** The wanted words, but the quoted thread stands there twice (office-js#4461). */
  | { readonly kind: 'doubled' }
  /** Something else, or no answer. */
  | { readonly kind: 'other' };

/** Own words of a draft, as the desk counts them. */
export function ownWords({ isHtml, source }: Draft): string {
  return isHtml ? readBodyText(source).text : source.replace(/\r\n?/g, '\n');
}

/** Reads the mail until the words are there, or something else is. Words are compared, not HTML: hosts normalise it (office-js#5482). */
export async function readBack(before: Draft, wanted: string): Promise<ReadBack> {
  for (const wait of READ_AFTER) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const draft = await readDraft(before.item);
    if (!draft.ok) continue;
    const now = normal(ownWords(draft.value));
    if (now === normal(wanted)) return judge(before, draft.value);
    if (now !== normal(ownWords(before))) return hasMore(before, draft.value) ? { kind: 'doubled' } : { kind: 'other' };
  }
  return { kind: 'other' };
}

function judge(before: Draft, now: Draft): ReadBack {
  if (hasMore(before, now)) return { kind: 'doubled' };
  return keeps(before, now) ? { kind: 'wanted', source: now.source } : { kind: 'other' };
}

function hasMore(before: Draft, now: Draft): boolean {
  if (!before.isHtml) return now.source.length > before.source.length * 1.6;
  return countThreads(readBodyText(now.source)) > countThreads(readBodyText(before.source));
}

/** Nothing around the words was lost: threads and pictures are as many as before. */
function keeps(before: Draft, now: Draft): boolean {
  if (!before.isHtml) return true;
  const [old, fresh] = [readBodyText(before.source), readBodyText(now.source)];
  return countThreads(old) === countThreads(fresh) && countImages(old) === countImages(fresh);
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
