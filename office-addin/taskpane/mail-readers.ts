import { domainsToAsk, isForUs, readersOf } from '../../shared/situation/readers.ts';
import type { Reader, ReaderRules } from '../../shared/situation/readers.ts';
import { callOffice } from '../outlook/call.ts';
import type { OpenMail } from '../outlook/draft.ts';
import { keepSettings, readSettings, writerAddress } from '../outlook/person-settings.ts';
import { collectAddresses } from '../outlook/recipients.ts';
import type { ReadersModel } from './readers.view.ts';

/** For whom the open mail is: read from Outlook, judged by the rules, changed by the person. */
export interface MailReaders {
  readonly model: () => ReadersModel;
  /** Reads the readers of a mail anew. */
  readonly read: (mail: OpenMail) => Promise<void>;
  readonly mark: (address: string, reader: Reader | null) => void;
  readonly markDomain: (domain: string, reader: Reader) => void;
}

/** @param changed called when the model is another one */
export function mailReaders(changed: () => void): MailReaders {
  let rules = readSettings().readers;
  let addresses: readonly string[] = [];
  let isLost = false;
  const keep = (next: ReaderRules): void => {
    rules = next;
    isLost = false;
    changed();
    void keepSettings({ readers: next }).then((isKept) => {
      isLost = !isKept;
      changed();
    });
  };
  return {
    model: () => {
      const own = writerAddress();
      const readers = readersOf(addresses, rules, own);
      const isServed = isForUs(readers, rules);
      return { addresses, asked: domainsToAsk(addresses, rules, own), rules, readers, isServed, isLost };
    },
    read: async (mail) => {
      const answer = await callOffice<readonly string[]>((done) =>
        collectAddresses(mail, (value) => done({ status: 'succeeded', value })),
      );
      // Without an answer the mail has no known readers; the next event asks again.
      addresses = answer.ok ? answer.value : [];
      changed();
    },
    mark: (address, reader) => {
      const { [address]: _old, ...others } = rules.marks;
      keep({ ...rules, marks: reader === null ? others : { ...others, [address]: reader } });
    },
    markDomain: (domain, reader) => keep({ ...rules, domains: { ...rules.domains, [domain]: reader } }),
  };
}
