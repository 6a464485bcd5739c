import { settleMailSettings, withSets, NO_SCHOOL } from '../../shared/situation/mail-settings.ts';
import type { MailSettings } from '../../shared/situation/mail-settings.ts';
import { BUILT_IN } from '../built-in.ts';
import { readKept } from '../outlook/kept-settings.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';

/** What holds in an event: what the pane kept in the mailbox, over what the administrator built in. */
export interface EventSettings extends MailSettings {
  readonly kept: KeptSettings;
}

export function eventSettings(): EventSettings {
  const { roamingSettings } = Office.context as Partial<Office.Context>;
  const kept = readKept((key) => roamingSettings?.get(key) as unknown);
  return Object.assign(
    { kept },
    settleMailSettings(withSets(kept.school ?? BUILT_IN.school ?? NO_SCHOOL, kept.fromSets), kept),
  );
}
