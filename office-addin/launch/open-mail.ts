import { readersOf } from '../../shared/situation/readers.ts';
import type { ReaderRules, Readers } from '../../shared/situation/readers.ts';
import { collectAddresses } from '../outlook/recipients.ts';
import type { MailFields } from '../outlook/recipients.ts';

/** For whom the open mail is, by the rules that hold. */
export function readersOfMail(item: MailFields, rules: ReaderRules, done: (readers: Readers) => void): void {
  const { userProfile } = Office.context.mailbox as { readonly userProfile?: { readonly emailAddress: string } };
  collectAddresses(item, (addresses) => done(readersOf(addresses, rules, userProfile?.emailAddress ?? '')));
}

export function succeeded(result: { readonly status: unknown }): boolean {
  return String(result.status) === 'succeeded';
}

/** True when the host has this requirement set; false where it cannot say. */
export function supports(version: string): boolean {
  const { requirements } = Office.context as { readonly requirements?: Office.RequirementSetSupport };
  return requirements !== undefined && requirements.isSetSupported('Mailbox', version);
}
