import type { ReaderRules } from '../situation/readers.ts';
import type { LayeredSet } from './stack-layers.ts';

type SetReaders = Pick<ReaderRules, 'domains' | 'patterns' | 'groups'>;

/** Who reads a mail, as sets say it: of two that speak of one domain, the nearest counts, which stands last. */
export function readersOfSets(sets: readonly LayeredSet[], over: SetReaders): SetReaders {
  const all = [...sets.map(({ set }) => set.document.readers), over];
  const unique = (of: (readers: SetReaders) => readonly string[]): readonly string[] => [...new Set(all.flatMap(of))];
  return {
    domains: Object.assign({}, ...all.map(({ domains }) => domains)) as SetReaders['domains'],
    patterns: unique(({ patterns }) => patterns),
    groups: unique(({ groups }) => groups),
  };
}
