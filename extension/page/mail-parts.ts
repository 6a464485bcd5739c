/**
 * What stands in a mail below a person's own words, by the marks of Outlook on the web, Gmail, Thunderbird and Proton
 * (facts: reported in public threads). A plain blockquote is no mark: people quote in their own words too.
 */
const QUOTED =
  '.gmail_quote, .gmail_extra, blockquote[type="cite"], .moz-cite-prefix, .protonmail_quote, .yahoo_quoted, ' +
  '#mail-editor-reference-message-container, .ms-outlook-mobile-reference-message';
const SIGNATURE =
  '.gmail_signature, [data-smartmail="gmail_signature"], #Signature, #signature, [data-signature-widget], ' +
  '#ms-outlook-mobile-signature, .moz-signature, .protonmail_signature_block';
/** Outlook puts a mark where the thread begins, and the thread itself behind it. */
const THREAD_BEGINS = '#appendonsend, #divRplyFwdMsg, #x_divRplyFwdMsg';

/** `aside`: a quoted mail or a signature. `end`: the thread begins, and nothing behind it is a person's own. */
export function mailPartOf(element: Element): 'own' | 'aside' | 'end' {
  if (element.id === '' && element.className === '' && element.attributes.length === 0) return 'own';
  if (element.matches(THREAD_BEGINS)) return 'end';
  return element.matches(QUOTED) || element.matches(SIGNATURE) ? 'aside' : 'own';
}
