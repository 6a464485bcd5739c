import type { ApplyOutcome, TextHost } from '../../shared/desk/ports.ts';
import type { Span } from '../../shared/language/span.ts';
import { hasInlineImages, readBodyText, replaceInBody } from './body-text.ts';
import { hasInlineAttachments, readDraft, writeDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { ownWords, readBack } from './read-back.ts';
import { replaceSelection } from './replace-selection.ts';

/** Outlook takes no more than 1,000,000 characters (Body.setAsync); we stay well below it. */
const MOST_CHARACTERS = 900_000;

/** The last write: the way back to the very body that stood there before, formatting included. */
interface LastWrite {
  readonly start: number;
  readonly original: string;
  readonly before: string;
  /** The body as Outlook made it of what was written; another body is no longer ours to put back. */
  readonly after: string;
}

/** One mail that is open in Outlook, as the desk knows it. `read` rejects when Outlook does not answer. */
export function draftHost(item: Office.MessageCompose): TextHost {
  let last: LastWrite | undefined;
  return {
    read: async () => {
      const draft = await readDraft(item);
      if (!draft.ok) throw new Error(`Outlook: ${draft.why} ${draft.code}`);
      return ownWords(draft.value);
    },
    replace: async (span, text, { expected }) => {
      const draft = await readDraft(item);
      if (!draft.ok) return refuse(draft);
      const now = ownWords(draft.value);
      if (now.slice(span.start, span.end) !== expected) return { kind: 'stale' };
      const isUndo = last?.after === draft.value.source && last.start === span.start && last.original === text;
      const changed = isUndo && last ? { source: last.before } : await changeDraft(draft.value, span, text);
      if ('kind' in changed) return changed;
      const wanted = now.slice(0, span.start) + text + now.slice(span.end);
      const { outcome, after } = await writeAndSee(draft.value, changed.source, wanted);
      const { source: before } = draft.value;
      last = after === undefined ? undefined : { start: span.start, original: expected, before, after };
      return outcome;
    },
    replaceSelection: (expected, text) => replaceSelection(item, expected, text),
  };
}

interface Seen {
  readonly outcome: ApplyOutcome;
  /** The body as it stands now; undefined when it is not what was wanted. */
  readonly after: string | undefined;
}

/** One write, and a look at what came of it. A host that doubled the quoted mail gets the old body back at once. */
async function writeAndSee(before: Draft, source: string, wanted: string): Promise<Seen> {
  const written = await writeDraft({ ...before, source });
  if (!written.ok) return { outcome: refuse(written), after: undefined };
  const seen = await readBack(before, wanted);
  if (seen.kind === 'wanted') return { outcome: { kind: 'applied' }, after: seen.source };
  if (seen.kind === 'doubled') return { outcome: await putBack(before), after: undefined };
  return { outcome: { kind: 'unverified' }, after: undefined };
}

async function putBack(before: Draft): Promise<ApplyOutcome> {
  const written = await writeDraft(before);
  const isBack = written.ok && (await readBack(before, ownWords(before))).kind === 'wanted';
  return isBack ? { kind: 'refused', why: 'quote-doubled' } : { kind: 'unverified' };
}

/** The body with the new words in it, or why it is left alone. */
async function changeDraft(
  draft: Draft,
  span: Span,
  text: string,
): Promise<{ readonly source: string } | ApplyOutcome> {
  const { isHtml, source, item } = draft;
  if (source.length > MOST_CHARACTERS) return { kind: 'refused', why: 'too-large' };
  if (!isHtml) {
    const now = ownWords(draft);
    const changed = now.slice(0, span.start) + text + now.slice(span.end);
    return { source: source.includes('\r\n') ? changed.replace(/\n/g, '\r\n') : changed };
  }
  const body = readBodyText(source);
  const attached = hasInlineImages(body) ? { ok: true as const, value: true } : await hasInlineAttachments(item);
  // Not knowing whether a picture could get lost is no reason to try.
  if (!attached.ok) return refuse(attached);
  if (attached.value) return { kind: 'refused', why: 'inline-images' };
  const changed = replaceInBody(body, span, text);
  return changed === null ? { kind: 'refused', why: 'host-failed' } : { source: changed };
}

function refuse({ why }: { readonly why: 'timed-out' | 'failed' }): ApplyOutcome {
  return { kind: 'refused', why: why === 'timed-out' ? 'timed-out' : 'host-failed' };
}
