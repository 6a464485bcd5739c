import { NEWEST_FORMAT } from './team-set-schema.ts';

type Data = Readonly<Record<string, unknown>>;

/** Each step brings a document from one format to the next; what a step does not know it leaves for the decoder to name. */
const STEPS: Readonly<Record<number, (data: Data) => Data>> = {
  /** Format 1 could switch off rules alone, by their id. */
  1: (data) => ({
    ...data,
    format: 2,
    ...(Array.isArray(data['off'])
      ? { off: data['off'].map((id: unknown) => (typeof id === 'string' ? `rule:${id}` : id)) }
      : {}),
  }),
};

/** A document brought up to the newest format, and the format it was written in; 0 when it does not say. */
export interface MigratedSet {
  readonly data: unknown;
  readonly from: number;
}

/** Brings an older document up to the newest format, step by step. Newer ones and other data stay as they are. */
export function migrateTeamSet(data: unknown): MigratedSet {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { data, from: 0 };
  let current = data as Data;
  const format = current['format'];
  const from = typeof format === 'number' && Number.isInteger(format) ? format : 0;
  for (let at = from; at < NEWEST_FORMAT; at++) {
    const step = STEPS[at];
    if (!step) break;
    current = step(current);
  }
  return { data: current, from };
}
