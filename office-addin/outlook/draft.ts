import { callOffice } from './call.ts';
import type { Answer } from './call.ts';

/** The body as it is now: HTML, or the text of a plain mail. */
export interface Draft {
  readonly isHtml: boolean;
  readonly source: string;
}

/** Reads the whole body, signature and quoted thread included. */
export async function readDraft(): Promise<Answer<Draft>> {
  const item = openItem();
  if (!item?.body) return { ok: false, why: 'failed', code: 0 };
  const type = await callOffice<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  if (!type.ok) return type;
  const isHtml = type.value === Office.CoercionType.Html;
  const body = await callOffice<string>((done) => item.body.getAsync(type.value, done));
  return body.ok ? { ok: true, value: { isHtml, source: body.value } } : body;
}

/** Replaces the whole body: Outlook has no smaller write that can be trusted. */
export function writeDraft({ isHtml, source }: Draft): Promise<Answer<void>> {
  const coercionType = isHtml ? Office.CoercionType.Html : Office.CoercionType.Text;
  return callOffice<void>((done) => {
    const item = openItem();
    if (!item) throw new Error('no draft is open');
    item.body.setAsync(source, { coercionType }, done);
  });
}

/** True when a picture is attached that the body shows. Outlooks before Mailbox 1.8 cannot tell; the body itself is looked at too. */
export async function hasInlineAttachments(): Promise<boolean> {
  const item = openItem();
  if (typeof item?.getAttachmentsAsync !== 'function') return false;
  const attached = await callOffice<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));
  return attached.ok && attached.value.some((attachment) => attachment.isInline);
}

/** The draft; in a pinned pane there may be none for a moment (office-js#2295). */
function openItem(): Office.MessageCompose | undefined {
  return Office.context.mailbox?.item as Office.MessageCompose | undefined;
}
