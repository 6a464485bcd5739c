import type { TeamSetDocument } from '../formats/team-set-schema.ts';
import { NEWEST_FORMAT } from '../formats/team-set-schema.ts';
import type { Level } from '../rules/finding.ts';

/** Steps that can be taken back (our choice). */
const MOST_STEPS = 200;

/** A set that is being made, with what came before and what was taken back. */
export interface SetDraft {
  readonly past: readonly TeamSetDocument[];
  readonly now: TeamSetDocument;
  readonly future: readonly TeamSetDocument[];
}

/** A set in which nothing stands yet. */
export function emptySet(id: string, name: string, language: 'nl' | 'en'): TeamSetDocument {
  return {
    format: NEWEST_FORMAT,
    id,
    name,
    version: 1,
    language,
    authors: [],
    references: {},
    rules: [],
    elements: [],
    words: [],
    prompts: [],
    messagePrompts: {},
    accents: [],
    readers: { domains: {}, patterns: [], groups: [] },
    sites: [],
    settings: {},
    examples: [],
    off: [],
    on: [],
    levels: {},
    wordings: {},
    locks: [],
  };
}

export function startDraft(now: TeamSetDocument): SetDraft {
  return { past: [], now, future: [] };
}

/** One step further; what was taken back before is gone then. */
export function changeDraft({ past, now }: SetDraft, next: TeamSetDocument): SetDraft {
  return { past: [...past, now].slice(-MOST_STEPS), now: next, future: [] };
}

export function undoDraft(draft: SetDraft): SetDraft {
  const before = draft.past.at(-1);
  return before ? { past: draft.past.slice(0, -1), now: before, future: [draft.now, ...draft.future] } : draft;
}

export function redoDraft(draft: SetDraft): SetDraft {
  const [next, ...future] = draft.future;
  return next ? { past: [...draft.past, draft.now], now: next, future } : draft;
}

/** Lets an item of another layer rest, or lets it work again. */
export function switchItem(content: TeamSetDocument, ref: string, isOff: boolean): TeamSetDocument {
  const off = content.off.filter((other) => other !== ref);
  return { ...content, off: isOff ? [...off, ref] : off };
}

/** Leaves an item as this set has it, whatever the layers above want; or no longer. */
export function lockItem(content: TeamSetDocument, ref: string, isLocked: boolean): TeamSetDocument {
  const locks = content.locks.filter((other) => other !== ref);
  return { ...content, locks: isLocked ? [...locks, ref] : locks };
}

/** Weighs a rule of another layer. @param level null for the level it has there */
export function weighItem(content: TeamSetDocument, id: string, level: Level | null): TeamSetDocument {
  const { [id]: _before, ...levels } = content.levels;
  return { ...content, levels: level === null ? levels : { ...levels, [id]: level } };
}

/** Chooses a setting. @param value null to say nothing of it */
export function chooseSetting(
  content: TeamSetDocument,
  id: keyof TeamSetDocument['settings'],
  value: boolean | null,
): TeamSetDocument {
  const { [id]: _before, ...settings } = content.settings;
  return { ...content, settings: value === null ? settings : { ...settings, [id]: value } };
}

/** Takes a site profile in; one with the same id is replaced. */
export function putSite(content: TeamSetDocument, site: TeamSetDocument['sites'][number]): TeamSetDocument {
  return { ...content, sites: [...content.sites.filter(({ id }) => id !== site.id), site] };
}

/** Keeps a verdict on a hit as an example of the set; a later verdict on the same words takes its place. */
export function judgeHit(content: TeamSetDocument, example: TeamSetDocument['examples'][number]): TeamSetDocument {
  const others = content.examples.filter(({ rule, text }) => rule !== example.rule || text !== example.text);
  return { ...content, examples: [...others, example] };
}
