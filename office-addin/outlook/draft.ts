import { callOffice } from './call.ts';
import type { Answer } from './call.ts';

/** A mail that is being written. */
export type OpenMail = Office.MessageCompose;

/** The body as it is now: HTML, or the text of a plain mail. */
export interface Draft {
  /** The mail it was read from: a pinned pane may have gone on to another one before we write. */
  readonly item: Office.MessageCompose;
  readonly isHtml: boolean;
  readonly source: string;
}

/** Reads the whole body, signature and quoted thread included. */
export async function readDraft(item = openItem()): Promise<Answer<Draft>> {
  if (!item?.body) return { ok: false, why: 'failed', code: 0 };
  const type = await callOffice<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  if (!type.ok) return type;
  const isHtml = type.value === Office.CoercionType.Html;
  const body = await callOffice<string>((done) => item.body.getAsync(type.value, done));
  if (!body.ok) return body;
  // A host that answers for the mail of this moment may have read another one.
  if (openItem() !== item) return { ok: false, why: 'failed', code: 0 };
  return { ok: true, value: { item, isHtml, source: body.value } };
}

/** Replaces the whole body: Outlook has no smaller write that can be trusted. Never writes in another mail than was read. */
export function writeDraft({ item, isHtml, source }: Draft): Promise<Answer<void>> {
  const coercionType = isHtml ? Office.CoercionType.Html : Office.CoercionType.Text;
  return callOffice<void>((done) => {
    if (openItem() !== item) throw new Error('another mail is open');
    item.body.setAsync(source, { coercionType }, done);
  });
}

/**
 * True when a picture is attached that the body shows. Outlooks before Mailbox 1.8 cannot tell; the body itself is
 * looked at too.
 */
export async function hasInlineAttachments(item: Office.MessageCompose): Promise<Answer<boolean>> {
  if (typeof item.getAttachmentsAsync !== 'function') return { ok: true, value: false };
  const attached = await callOffice<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));
  return attached.ok ? { ok: true, value: attached.value.some(({ isInline }) => isInline) } : attached;
}

/** The draft; in a pinned pane there may be none for a moment (office-js#2295), and a mail that is read has no body to write. */
export function openItem(): Office.MessageCompose | undefined {
  const item = Office.context.mailbox?.item as Office.MessageCompose | null | undefined;
  return typeof item?.body?.setAsync === 'function' ? item : undefined;
}
