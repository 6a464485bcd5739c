import type { ApplyOutcome, TextHost } from '../../shared/desk/ports.ts';
import type { Span } from '../../shared/language/span.ts';
import { hasInlineImages, readBodyText, replaceInBody } from './body-text.ts';
import { callOffice } from './call.ts';
import type { Answer } from './call.ts';

/** Outlook takes no more (Body.setAsync); we stay well below it. */
const MOST_CHARACTERS = 900_000;
/** Right after a write some hosts still answer with the old body (office-js#5983). In milliseconds. */
const READ_BACK_AFTER = [0, 300, 900];

/** The body as it is now: HTML, or the text of a plain mail. */
interface Draft {
  readonly isHtml: boolean;
  readonly source: string;
}

/** The draft that is open in Outlook, as the desk knows it. */
export function draftHost(): TextHost {
  return {
    read: async () => {
      const draft = await readDraft();
      if (!draft.ok) throw new Error(`Outlook: ${draft.why} ${draft.code}`);
      return ownWords(draft.value);
    },
    replace: (span, text, { expected }) => replace(span, text, expected),
  };
}

function ownWords({ isHtml, source }: Draft): string {
  return isHtml ? readBodyText(source).text : source.replace(/\r\n?/g, '\n');
}

async function readDraft(): Promise<Answer<Draft>> {
  const item = Office.context.mailbox?.item as Office.MessageCompose | undefined;
  if (!item?.body) return { ok: false, why: 'failed', code: 0 };
  const type = await callOffice<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  if (!type.ok) return type;
  const isHtml = type.value === Office.CoercionType.Html;
  const body = await callOffice<string>((done) => item.body.getAsync(type.value, done));
  return body.ok ? { ok: true, value: { isHtml, source: body.value } } : body;
}

/** Reads again, looks whether the words still stand there, writes once, and reads back. */
async function replace(span: Span, text: string, expected: string): Promise<ApplyOutcome> {
  const draft = await readDraft();
  if (!draft.ok) return refusal(draft);
  const now = ownWords(draft.value);
  if (now.slice(span.start, span.end) !== expected) return { kind: 'stale' };
  const { isHtml, source } = draft.value;
  if (source.length > MOST_CHARACTERS) return { kind: 'refused', why: 'too-long' };
  const wanted = now.slice(0, span.start) + text + now.slice(span.end);
  let changed: string | null = wanted;
  if (isHtml) {
    const body = readBodyText(source);
    if (hasInlineImages(body)) return { kind: 'refused', why: 'inline-images' };
    changed = replaceInBody(body, span.start, span.end, text);
  }
  if (changed === null) return { kind: 'refused', why: 'host-failed' };
  const written = await writeBody(changed, isHtml);
  return written.ok ? readBack(now, wanted) : refusal(written);
}

function writeBody(source: string, isHtml: boolean): Promise<Answer<void>> {
  const coercionType = isHtml ? Office.CoercionType.Html : Office.CoercionType.Text;
  return callOffice<void>((done) => Office.context.mailbox.item?.body.setAsync(source, { coercionType }, done));
}

function refusal(answer: { readonly why: 'timed-out' | 'failed' }): ApplyOutcome {
  return { kind: 'refused', why: answer.why === 'timed-out' ? 'timed-out' : 'host-failed' };
}

/** Hosts normalise markup, so the words are compared, not the HTML (office-js#5482). */
async function readBack(before: string, wanted: string): Promise<ApplyOutcome> {
  for (const wait of READ_BACK_AFTER) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const draft = await readDraft();
    if (!draft.ok) continue;
    const now = ownWords(draft.value);
    if (normal(now) === normal(wanted)) return { kind: 'applied' };
    if (normal(now) !== normal(before)) return { kind: 'unverified' };
  }
  return { kind: 'unverified' };
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
