import type { ApplyOutcome, TextHost } from '../../shared/desk/ports.ts';
import type { Span } from '../../shared/language/span.ts';
import { countThreads, hasInlineImages, readBodyText, replaceInBody } from './body-text.ts';
import { hasInlineAttachments, readDraft, writeDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** Outlook takes no more than 1,000,000 characters (Body.setAsync); we stay well below it. */
const MOST_CHARACTERS = 900_000;
/** Right after a write some hosts still answer with the old body (office-js#5983). In milliseconds. */
const READ_BACK_AFTER = [0, 300, 900];

/** The last write: the way back to the very body that stood there before, formatting included. */
interface LastWrite {
  readonly start: number;
  readonly original: string;
  readonly written: string;
  readonly before: string;
  /** The body as Outlook made it of what was written; another body is no longer ours to put back. */
  readonly after: string;
}

/** The draft that is open in Outlook, as the desk knows it. `read` rejects when Outlook does not answer. */
export function draftHost(): TextHost {
  let last: LastWrite | undefined;
  return {
    read: async () => {
      const draft = await readDraft();
      if (!draft.ok) throw new Error(`Outlook: ${draft.why} ${draft.code}`);
      return ownWords(draft.value);
    },
    replace: async (span, text, { expected }) => {
      const draft = await readDraft();
      if (!draft.ok) return refuse(draft);
      const now = ownWords(draft.value);
      if (now.slice(span.start, span.end) !== expected) return { kind: 'stale' };
      const isUndo = last?.after === draft.value.source && last.start === span.start && last.original === text;
      const changed = isUndo && last ? { source: last.before } : await changeDraft(draft.value, span, text);
      if ('kind' in changed) return changed;
      const written = await writeDraft({ ...draft.value, source: changed.source });
      if (!written.ok) return refuse(written);
      const wanted = now.slice(0, span.start) + text + now.slice(span.end);
      const { outcome, after } = await readBack(draft.value, wanted);
      const { source: before } = draft.value;
      last = after === undefined ? undefined : { start: span.start, original: expected, written: text, before, after };
      return outcome;
    },
  };
}

function ownWords({ isHtml, source }: Draft): string {
  return isHtml ? readBodyText(source).text : source.replace(/\r\n?/g, '\n');
}

/** The body with the new words in it, or why it is left alone. */
async function changeDraft(
  draft: Draft,
  span: Span,
  text: string,
): Promise<{ readonly source: string } | ApplyOutcome> {
  const { isHtml, source } = draft;
  if (source.length > MOST_CHARACTERS) return { kind: 'refused', why: 'too-long' };
  if (!isHtml) {
    const now = ownWords(draft);
    const changed = now.slice(0, span.start) + text + now.slice(span.end);
    return { source: source.includes('\r\n') ? changed.replace(/\n/g, '\r\n') : changed };
  }
  const body = readBodyText(source);
  if (hasInlineImages(body) || (await hasInlineAttachments())) return { kind: 'refused', why: 'inline-images' };
  const changed = replaceInBody(body, span, text);
  return changed === null ? { kind: 'refused', why: 'host-failed' } : { source: changed };
}

function refuse({ why }: { readonly why: 'timed-out' | 'failed' }): ApplyOutcome {
  return { kind: 'refused', why: why === 'timed-out' ? 'timed-out' : 'host-failed' };
}

interface ReadBack {
  readonly outcome: ApplyOutcome;
  /** The body as it stands now; undefined when it is not what was wanted. */
  readonly after: string | undefined;
}

/** Hosts normalise markup, so the words are compared, not the HTML (office-js#5482). */
async function readBack(before: Draft, wanted: string): Promise<ReadBack> {
  const unverified: ReadBack = { outcome: { kind: 'unverified' }, after: undefined };
  for (const wait of READ_BACK_AFTER) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const draft = await readDraft();
    if (!draft.ok) continue;
    const now = normal(ownWords(draft.value));
    if (now === normal(wanted)) {
      const isWhole = threads(draft.value) === threads(before);
      return isWhole ? { outcome: { kind: 'applied' }, after: draft.value.source } : unverified;
    }
    if (now !== normal(ownWords(before))) return unverified;
  }
  return unverified;
}

function threads({ isHtml, source }: Draft): number {
  return isHtml ? countThreads(readBodyText(source)) : 0;
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
