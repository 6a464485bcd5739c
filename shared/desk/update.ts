import type { DeskAction } from './actions.ts';
import { toItems, type DeskItem } from './desk-item.ts';
import { findEdit, shiftSpan, type DraftEdit } from './draft-edit.ts';
import { followItems } from './follow-items.ts';
import { WHOLE_MESSAGE, type DeskState } from './state.ts';
import {
  cardSteps,
  hasMessageCard,
  isOpenShown,
  listedItems,
  nextOfSame,
  shownPrompt,
  visibleItems,
} from './visible-items.ts';

type ActionOf<K extends DeskAction['kind']> = Extract<DeskAction, { readonly kind: K }>;
type Updaters = { readonly [K in DeskAction['kind']]: (state: DeskState, action: ActionOf<K>) => DeskState };

/** One updater an action, so that a new action does not compile until someone decides what it does. */
const UPDATERS: Updaters = {
  look: (state) => state,
  'look-again': (state) => ({ ...state, later: {}, outcome: undefined, copied: undefined }),
  edited: (state, { text }) => (text === state.text ? state : followEdit(state, text)),
  reviewed: takeReview,
  'read-failed': (state) => ({ ...state, phase: 'failed', isFresh: false }),
  'rewrites-made': (state, { id, rewrites }) => ({ ...state, rewrites: { ...state.rewrites, [id]: rewrites } }),
  open: (state, { id }) => openCard(state, id),
  'open-first': (state) => openCard(state, firstToOpen(state)),
  'open-more': (state) => openCard({ ...state, showsMore: true }, listedItems(state).more[0]?.id),
  'open-message': (state) => openCard(state, WHOLE_MESSAGE),
  'open-same': (state, { id }) => openCard(state, nextOfSame(state, id)?.id ?? state.open),
  close: (state) => openCard(state, undefined),
  next: (state) => openNeighbour(state, 1),
  previous: (state) => openNeighbour(state, -1),
  choose: (state) => state,
  applying: (state, { id }) => ({ ...state, applying: id, silenced: undefined, outcome: undefined, copied: undefined }),
  tried: takeOutcome,
  undo: (state) => state,
  copy: (state) => state,
  'copy-model': (state) => state,
  'copy-refused': (state) => state,
  'replace-selection': (state) => state,
  'choose-all': (state) => state,
  copied: (state, { id, text, ok }) => ({ ...state, copied: { id, text, ok } }),
  dismiss: (state, { id }) =>
    putAside(state, id, (item) => ({ dismissed: [...new Set([...state.dismissed, item.key])] })),
  'pass-prompt': (state, { id }) =>
    closeWhenHidden(
      askPrompt({ ...state, prompts: { ...state.prompts, passed: [...new Set([...state.prompts.passed, id])] } }),
    ),
  snooze: (state) => state,
  snoozed: (state, { id, until }) => putAside(state, id, (item) => ({ later: { ...state.later, [item.key]: until } })),
  hush: (state, { id }) =>
    putAside(state, id, ({ finding }) => ({
      hushed: [...state.hushed, finding.category],
      silenced: { category: finding.category, rule: finding.rule, forGood: false },
    })),
  mute: (state, { id }) =>
    putAside(state, id, ({ finding }) => ({
      silenced: { category: finding.category, rule: finding.rule, forGood: true },
    })),
  'hear-again': (state) => state,
  'heard-again': (state) => ({
    ...state,
    hushed: state.hushed.filter((category) => category !== state.silenced?.category),
    silenced: undefined,
  }),
  'muted-changed': (state, { muted }) => closeWhenHidden({ ...state, muted }),
  quiet: (state) => openCard(state, undefined),
  'turn-off': (state) => openCard(state, undefined),
  'toggle-why': (state, { id }) => ({ ...state, explained: state.explained === id ? undefined : id }),
  'toggle-less': (state) => ({ ...state, showsLess: !state.showsLess }),
  'toggle-more': (state) => ({ ...state, showsMore: !state.showsMore }),
  'language-changed': (state, { language }) => ({ ...state, language }),
};

/** What the desk looks like after an action. Pure: the same state and action always give the same answer. */
export function update(state: DeskState, action: DeskAction): DeskState {
  // The table above ties each kind to its own action; TypeScript cannot follow that through an index.
  const updater = UPDATERS[action.kind] as (state: DeskState, action: DeskAction) => DeskState;
  return updater(state, action);
}

/** Offsets follow the edit; what it touched disappears until the next review. */
function followEdit(state: DeskState, text: string): DeskState {
  const edit = findEdit(state.text, text);
  const items = state.items.flatMap((item) => shiftItem(item, edit) ?? []);
  const rewrites: DeskState['rewrites'] = {};
  const present = state.elements.present.flatMap((element) => shiftSpan(element, edit) ?? []);
  const elements = { ...state.elements, present };
  return closeWhenHidden({
    ...state,
    text,
    items,
    elements,
    rewrites,
    isFresh: false,
    silenced: undefined,
    outcome: undefined,
    copied: undefined,
  });
}

function shiftItem(item: DeskItem, edit: DraftEdit): DeskItem | undefined {
  const sentence = shiftSpan(item.finding.sentence, edit);
  const finding = sentence && shiftSpan(item.finding, edit);
  return finding && sentence && { ...item, finding: { ...finding, sentence } };
}

function takeReview(state: DeskState, action: ActionOf<'reviewed'>): DeskState {
  const { text, review, at } = action;
  const items = toItems(text, review.findings);
  const followed = followItems(state.items, items, findEdit(state.text, text));
  const open = state.items.find((item) => item.id === state.open);
  const explained = state.items.find((item) => item.id === state.explained);
  const isSameText = text === state.text;
  const next = closeWhenHidden({
    ...state,
    phase: text.trim() === '' ? 'empty' : 'ready',
    channel: action.channel ?? state.channel,
    text,
    isFresh: true,
    items,
    elements: review.elements,
    checks: review.checks,
    silenced: isSameText ? state.silenced : undefined,
    rewrites: isSameText ? state.rewrites : {},
    open: state.open === WHOLE_MESSAGE ? WHOLE_MESSAGE : open && followed.get(open)?.id,
    explained: explained && followed.get(explained)?.id,
    dismissed: followKeys(state.dismissed, followed),
    later: followLater(state.later, followed, at),
    outcome: keepOutcome(state.outcome, text, followed),
    reviewedAt: at,
  });
  return askPrompt(next);
}

/** Remembers what is asked now, so that a message is asked at most two things. */
function askPrompt(state: DeskState): DeskState {
  const id = shownPrompt(state);
  if (id === undefined || state.prompts.asked.includes(id)) return state;
  return { ...state, prompts: { ...state.prompts, asked: [...state.prompts.asked, id] } };
}

/** What was written can be taken back as long as it stands there; what was refused stays until the person goes on. */
function keepOutcome(
  outcome: DeskState['outcome'],
  text: string,
  followed: ReadonlyMap<DeskItem, DeskItem>,
): DeskState['outcome'] {
  if (!outcome || (outcome.undo && !text.includes(outcome.undo.written))) return undefined;
  const now = [...followed].find(([item]) => item.id === outcome.id)?.[1];
  return now ? { ...outcome, id: now.id } : outcome;
}

/** Keys stay, also of sentences that are gone for now (an undo brings them back); edited sentences add theirs. */
function followKeys(keys: readonly string[], followed: ReadonlyMap<DeskItem, DeskItem>): readonly string[] {
  const added = [...followed].filter(([item]) => keys.includes(item.key)).map(([, now]) => now.key);
  return [...new Set([...keys, ...added])];
}

function followLater(
  later: DeskState['later'],
  followed: ReadonlyMap<DeskItem, DeskItem>,
  at: number,
): DeskState['later'] {
  const resting = Object.entries(later).filter(([, until]) => until > at);
  const next = Object.fromEntries(resting);
  for (const [item, now] of followed) {
    const until = next[item.key];
    if (until !== undefined) next[now.key] = until;
  }
  return next;
}

function takeOutcome(state: DeskState, { outcome }: ActionOf<'tried'>): DeskState {
  const isDone = outcome.result.kind === 'applied' || outcome.result.kind === 'undone';
  return { ...state, applying: undefined, outcome, open: isDone ? undefined : state.open };
}

function openCard(state: DeskState, id: string | undefined): DeskState {
  if (id === state.open) return state;
  const still = { explained: undefined, showsLess: false, silenced: undefined, outcome: undefined, copied: undefined };
  return closeWhenHidden({ ...state, ...still, open: id });
}

/** The first idea, also one that waits; while there is none, what can be said about the message. */
function firstToOpen(state: DeskState): string | undefined {
  const { first, more } = listedItems(state);
  return first[0]?.id ?? more[0]?.id ?? (hasMessageCard(state) ? WHOLE_MESSAGE : undefined);
}

/** Round and round: after the last idea comes the message as a whole, and then the first again. */
function openNeighbour(state: DeskState, step: 1 | -1): DeskState {
  const steps = cardSteps(state);
  if (steps.length === 0) return state;
  const here = state.open === undefined ? -1 : steps.indexOf(state.open);
  const from = here === -1 ? behind(state, steps, step) : here;
  return openCard(state, steps[(from + step + steps.length) % steps.length]);
}

/** An item that is no step itself goes on from the step before it in the text. */
function behind(state: DeskState, steps: readonly string[], step: 1 | -1): number {
  const visible = visibleItems(state);
  const here = visible.findIndex(({ id }) => id === state.open);
  const before = visible.slice(0, Math.max(here, 0)).filter(({ id }) => steps.includes(id)).length - 1;
  return step === 1 ? before : before + 1;
}

function putAside(state: DeskState, id: string, change: (item: DeskItem) => Partial<DeskState>): DeskState {
  const item = state.items.find((candidate) => candidate.id === id);
  const clean = { ...state, silenced: undefined, outcome: undefined, copied: undefined };
  return item ? closeWhenHidden({ ...clean, ...change(item) }) : state;
}

/** A card may never stay open about something that is no longer shown. */
function closeWhenHidden(state: DeskState): DeskState {
  if (isOpenShown(state)) return state;
  return { ...state, open: undefined, explained: undefined };
}
