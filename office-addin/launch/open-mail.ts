import { readersOf } from '../../shared/situation/readers.ts';
import type { ReaderRules, Readers } from '../../shared/situation/readers.ts';
import { readReaderRules } from '../outlook/reader-settings.ts';
import { collectAddresses } from '../outlook/recipients.ts';
import type { MailFields } from '../outlook/recipients.ts';
import { SETTING_KEYS } from '../outlook/setting-keys.ts';

/** For whom the open mail is, by the rules that the pane kept. */
export interface ReadersOfMail {
  readonly readers: Readers;
  readonly rules: ReaderRules;
}

export function readersOfMail(item: MailFields, done: (mail: ReadersOfMail) => void): void {
  const rules = readReaderRules(Office.context.roamingSettings.get(SETTING_KEYS.readers));
  const { userProfile } = Office.context.mailbox as { readonly userProfile?: { readonly emailAddress: string } };
  collectAddresses(item, (addresses) =>
    done({ rules, readers: readersOf(addresses, rules, userProfile?.emailAddress ?? '') }),
  );
}

export function succeeded(result: { readonly status: unknown }): boolean {
  return String(result.status) === 'succeeded';
}

/** True when the host has this requirement set; false where it cannot say. */
export function supports(version: string): boolean {
  const { requirements } = Office.context as { readonly requirements?: Office.RequirementSetSupport };
  return requirements !== undefined && requirements.isSetSupported('Mailbox', version);
}
