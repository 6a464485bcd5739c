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
}

/** For whom the open mail is: read from Outlook, judged by the rules. */
export interface MailReaders {
  readonly now: () => ReadersNow;
  /** Reads the readers of a mail anew. */
  readonly read: (mail: OpenMail) => Promise<void>;
}

export function mailReaders(settings: PaneSettings): MailReaders {
  let addresses: readonly string[] = [];
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
      return { addresses, isKnown, asked: domainsToAsk(addresses, rules, own), readers, isServed };
    },
    read: async (mail) => {
      readings += 1;
      const mine = readings;
      if (asked !== mail) addresses = [];
      asked = mail;
      const answer = await callOffice<readonly string[]>((done) =>
        collectAddresses(mail, (value) => done({ status: 'succeeded', value })),
      );
      // A slow answer about an earlier mail says nothing about this one.
      if (mine !== readings) return;
      // Without an answer the mail has no known readers; the next event asks again.
      addresses = answer.ok ? answer.value : [];
      known = mail;
    },
  };
}
