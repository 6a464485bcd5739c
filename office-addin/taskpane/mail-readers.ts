import { firstNameOf } from '../../shared/situation/first-name.ts';
import { domainsToAsk, isForUs, readersOf } from '../../shared/situation/readers.ts';
import type { Readers } from '../../shared/situation/readers.ts';
import { callOffice } from '../outlook/call.ts';
import type { OpenMail } from '../outlook/draft.ts';
import { writerAddress } from '../outlook/person-settings.ts';
import { collectAddresses } from '../outlook/recipients.ts';
import type { PaneSettings } from './pane-settings.ts';

/** For whom the open mail is, by the rules that hold. */
export interface ReadersNow {
  readonly addresses: readonly string[];
  /** False until Outlook said who reads this mail. */
  readonly isKnown: boolean;
  /** Domains nobody said anything about. */
  readonly asked: readonly string[];
  readonly readers: Readers;
  /** False when nothing is said unasked in this mail. */
  readonly isServed: boolean;
  /** What a greeting can call the one reader. */
  readonly readerName: string | undefined;
}

/** For whom the open mail is: read from Outlook, judged by the rules. */
export interface MailReaders {
  readonly now: () => ReadersNow;
  /** Reads the readers of a mail anew. */
  readonly read: (mail: OpenMail) => Promise<void>;
}

export function mailReaders(settings: PaneSettings): MailReaders {
  let addresses: readonly string[] = [];
  let names: readonly string[] = [];
  let readings = 0;
  let known: OpenMail | undefined;
  let asked: OpenMail | undefined;
  return {
    now: () => {
      const own = writerAddress();
      const { readers: rules } = settings.settled();
      const readers = readersOf(addresses, rules, own);
      const isKnown = known !== undefined && known === asked;
      const isServed = isKnown && isForUs(readers, rules);
      const readerName = isKnown && names.length === 1 ? firstNameOf(names[0] ?? '') : undefined;
      return { addresses, isKnown, readerName, asked: domainsToAsk(addresses, rules, own), readers, isServed };
    },
    read: async (mail) => {
      readings += 1;
      const mine = readings;
      if (asked !== mail) [addresses, names] = [[], []];
      asked = mail;
      let shown: readonly string[] = [];
      const answer = await callOffice<readonly string[]>((done) =>
        collectAddresses(mail, (value, names) => {
          shown = names;
          done({ status: 'succeeded', value });
        }),
      );
      // A slow answer about an earlier mail says nothing about this one.
      if (mine !== readings) return;
      // Without an answer the mail has no known readers; the next event asks again.
      addresses = answer.ok ? answer.value : [];
      names = answer.ok ? shown : [];
      known = mail;
    },
  };
}
