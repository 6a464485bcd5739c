import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import { addReader, readReaderEntry, removeReader, type ReaderKind } from '../../situation/reader-entry.ts';
import { textIn, type SetPart } from './set-part.ts';

type Readers = TeamSetDocument['readers'];

/** Who reads behind a domain, a pattern or the address of a group. */
export const READER_PART: SetPart = {
  empty: () => ({ at: '', who: 'student' }),
  entries: ({ readers: { domains, patterns, groups } }) =>
    [
      ...Object.entries(domains).map(([at, who]) => ({ at, who })),
      ...patterns.map((at) => ({ at, who: 'student' as const })),
      ...groups.map((at) => ({ at, who: 'group' as const })),
    ].map((values) => ({ key: values.at, ref: `reader:${values.at}`, values })),
  put: (content, values, key) => {
    const entry = readReaderEntry(textIn(values, 'at'));
    if (!entry) return { content, path: ['readers'] };
    const others = key === null ? content.readers : taken(content.readers, key);
    const who = textIn(values, 'who') as ReaderKind;
    const { marks: _none, ...readers } = addReader({ ...others, marks: {} }, entry, who);
    const by = entry.kind === 'domain' ? 'domains' : entry.kind === 'pattern' ? 'patterns' : 'groups';
    const at = by === 'domains' ? entry.value : readers[by].indexOf(entry.value);
    return { content: { ...content, readers: readers as Readers }, path: ['readers', by, at] };
  },
  drop: (content, key) => ({ ...content, readers: taken(content.readers, key) }),
};

/** Why an entry cannot stand in a set; null when it can. `person`: an address of one person stays with who knows them. */
export function whyNoReader(at: string, who: string): 'unread' | 'person' | null {
  const entry = readReaderEntry(at);
  if (!entry) return 'unread';
  return entry.kind === 'address' && who !== 'group' ? 'person' : null;
}

function taken(readers: Readers, at: string): Readers {
  const { marks: _none, ...rest } = removeReader({ ...readers, marks: {} }, at);
  return rest as Readers;
}
