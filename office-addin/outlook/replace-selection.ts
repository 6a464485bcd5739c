import type { ApplyOutcome } from '../../shared/desk/ports.ts';
import { callOffice } from './call.ts';
import { openItem } from './draft.ts';

interface Selected {
  readonly data: string;
  readonly sourceProperty: string;
}

/**
 * Replaces what the person selected in the mail, only while that is exactly the expected sentence. The selection is
 * asked for first, since without one Outlook would put the words at the cursor or at the top (Body.setSelectedDataAsync).
 */
export async function replaceSelection(
  item: Office.MessageCompose,
  expected: string,
  text: string,
): Promise<ApplyOutcome> {
  const selected = await callOffice<Selected>((done) => item.getSelectedDataAsync(Office.CoercionType.Text, done));
  // Without a selection some hosts answer with an error (9016), others with nothing.
  if (!selected.ok && selected.why === 'timed-out') return { kind: 'refused', why: 'timed-out' };
  const isTheSentence =
    selected.ok && selected.value.sourceProperty === 'body' && normal(selected.value.data) === normal(expected);
  if (!isTheSentence) return { kind: 'refused', why: 'not-selected' };
  const written = await callOffice<void>((done) => {
    if (openItem() !== item) throw new Error('another mail is open');
    item.body.setSelectedDataAsync(text, { coercionType: Office.CoercionType.Text }, done);
  });
  if (written.ok) return { kind: 'applied' };
  return { kind: 'refused', why: written.why === 'timed-out' ? 'timed-out' : 'host-failed' };
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
