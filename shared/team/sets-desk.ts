import type { Problem } from '../formats/problem.ts';
import { readTeamSet } from '../formats/read-team-set.ts';
import { SHIPPED } from '../generated/shipped.ts';
import type { Language } from '../language/language.ts';
import { followAddress, takeWaiting } from '../sets/follow-address.ts';
import type { OfferedSet } from '../sets/follow-address.ts';
import { proveSet } from '../sets/prove-set.ts';
import type { LayeredSet } from '../sets/stack-layers.ts';
import type { StoredSet } from '../store/set-rows.ts';
import type { SetStore, SetToKeep, Written } from '../store/set-store.ts';
import type { Say } from '../ui/say.ts';
import type { SetsActions, SetsModel } from '../ui/sets/sets-page.view.ts';
import { followPart } from './follow-part.ts';
import type { HostLeave } from './follow-part.ts';
import { lookAtSet, openSetFile } from './look-at-set.ts';
import type { Look, LookToShow } from './look-at-set.ts';
import { qualityPart } from './quality-part.ts';

/** What the desk needs of the surface on which a person handles sets. */
interface SetsSurface {
  readonly store: SetStore;
  readonly language: Language;
  readonly say: Say;
  readonly leave: HostLeave;
  /** The sets that work now, those of the school included. */
  readonly working: () => readonly LayeredSet[];
  /** Puts to use what is kept now. @returns false where there was no room to make it ready. */
  readonly refresh: () => Promise<boolean>;
  readonly draw: () => Promise<void>;
  readonly focusOn: (selector: string) => void;
  /** Puts the box of a set back: the click changed it, and nothing was switched. */
  readonly resetBox: (id: string, isActive: boolean) => void;
}

type Handled = Omit<SetsActions, 'edit' | 'copy' | 'save' | 'startNew' | 'goOn' | 'dropDraft'>;

/** What a person does with the sets that are kept: open, look, use, follow, switch, go back and remove. */
interface SetsDesk {
  readonly actions: Handled;
  readonly state: () => Pick<
    SetsModel,
    'look' | 'quality' | 'refused' | 'note' | 'canUndo' | 'address' | 'mode' | 'isBusy'
  >;
  readonly tell: (words: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** Nothing is kept before a person looked at it; where storage fails that is said, and nothing changes. Never throws. */
export function setsDesk({ store, language, say, leave, working, draw, focusOn, ...surface }: SetsSurface): SetsDesk {
  let look: Look | null = null;
  let refused: readonly Problem[] = [];
  let note = '';
  let undoing: (() => Promise<void>) | null = null;

  const tell = async (words: string, undo: (() => Promise<void>) | null = null): Promise<void> => {
    note = words;
    undoing = undo;
    await draw();
  };
  const attempt = (work: () => Promise<unknown>): void => {
    void work().catch(() => tell(say('sets.written-failed')));
  };
  const refresh = async (): Promise<void> => {
    if (!(await surface.refresh())) note = `${note} ${say('sets.not-ready')}`.trim();
  };
  const afterWrite = async (
    written: Written<unknown>,
    words: string,
    undo: (() => Promise<void>) | null = null,
  ): Promise<void> => {
    if (written.kind !== 'kept') return tell(say(`sets.written-${written.kind}`));
    note = words;
    await refresh();
    await tell(note, undo);
  };
  const refuse = async (problems: readonly Problem[]): Promise<void> => {
    refused = problems;
    await tell('');
    focusOn('#refused-title');
  };
  const findSet = async (id: string): Promise<StoredSet | undefined> =>
    (await store.sets()).find((row) => row.id === id);
  const showLook = async (next: LookToShow): Promise<void> => {
    const base = (await findSet(next.offer.set.id))?.revision ?? null;
    look = { ...next, base, language, ...lookAtSet(next.offer.set, working(), next.layer) };
    refused = [];
    await tell('');
    focusOn('#look-title');
  };
  const lookAtOffer = async (offer: OfferedSet, source: Pick<Look, 'origin' | 'address' | 'from'>): Promise<void> => {
    const known = await findSet(offer.set.id);
    await showLook({
      ...source,
      offer,
      followed: null,
      trust:
        offer.key !== null ? say('sets.trust-signed') : source.address === null ? null : say('sets.trust-unsigned'),
      key: offer.key,
      layer: known?.layer ?? 'team',
      mayChooseLayer: known === undefined,
      isUpdate: false,
    });
  };
  const following = followPart({ store, leave, say, tell, attempt, refresh, showLook, lookAtOffer, focusOn });

  const reading = qualityPart({ store, language, working, draw, focusOn, attempt });

  const openFile = async (file: File): Promise<void> => {
    const opened = await openSetFile(file);
    if (opened.kind === 'refused') return refuse(opened.problems);
    await lookAtOffer(opened.offer, {
      address: null,
      from: say('sets.from-file', { file: file.name }),
      origin: { kind: 'file', file: file.name.slice(0, 200) },
    });
  };
  const writeLook = async ({ offer, layer, origin, address, followed, base }: Look, isActive: boolean) => {
    const { id, name, version } = offer.set;
    const set: SetToKeep = { id, layer, name, version, text: offer.text, isActive, origin };
    const current = await findSet(id);
    // Another window took something else since: a person looks again first.
    if ((current?.revision ?? null) !== base) return { kind: 'conflict' as const, row: current ?? null };
    if (followed !== null)
      return store.takeUpdate({ ...set, isActive: current?.isActive ?? true }, takeWaiting(followed));
    if (address === null) return store.saveSet(set, base);
    const { mode } = following.state();
    return store.takeUpdate(set, followAddress(offer, { address, layer, mode, now: Date.now() }));
  };
  const take = async (isActive: boolean): Promise<void> => {
    if (!look) return;
    const { id, name } = look.offer.set;
    const written = await writeLook(look, isActive);
    if (written.kind === 'kept') {
      look = null;
      following.clear();
    } else if (written.kind === 'conflict') {
      await refresh();
      await showLook(look);
    }
    await afterWrite(written, say(isActive ? 'sets.done-used' : 'sets.done-kept', { name }));
    if (written.kind === 'kept') focusOn(`[data-set="${id}"] input`);
  };
  const leaveLook = async (): Promise<void> => {
    const from = look?.followed === null ? look.address : null;
    look = null;
    await tell('');
    if (from !== null) await leave.drop(from);
    focusOn('h1');
  };
  const setLayer = async (layer: Look['layer']): Promise<void> => {
    if (!look) return;
    await showLook({ ...look, layer });
    focusOn(`input[name=layer][value=${layer}]`);
  };
  /** @returns true when it was switched */
  const trySwitch = async (id: string, isActive: boolean): Promise<boolean> => {
    const row = await findSet(id);
    if (!row) {
      await draw();
      return false;
    }
    if (isActive) {
      const read = readTeamSet(row.text, { file: row.name, shipped: SHIPPED, mode: 'import' });
      const problems = read.ok ? proveSet(read.value, SHIPPED) : read.problems;
      if (problems.length > 0) {
        await refuse(problems);
        return false;
      }
    }
    refused = [];
    const words = say(isActive ? 'sets.done-on' : 'sets.done-off', { name: row.name });
    const written = await store.switchSet(id, isActive);
    await afterWrite(written, words);
    return written.kind === 'kept';
  };
  const switchSet = async (id: string, isActive: boolean): Promise<void> => {
    let isSwitched = false;
    try {
      isSwitched = await trySwitch(id, isActive);
    } finally {
      if (!isSwitched) surface.resetBox(id, !isActive);
    }
  };
  const goBack = async (id: string): Promise<void> => {
    const written = await store.goBack(id);
    const row = written.kind === 'kept' ? written.row : null;
    await afterWrite(written, row ? say('sets.done-back', { name: row.name, version: row.version }) : '', () =>
      goBack(id),
    );
  };
  const remove = async (id: string): Promise<void> => {
    const followed = (await store.subscriptions()).find(({ set }) => set === id);
    const written = await store.removeSet(id);
    const name = written.kind === 'kept' ? written.row.name : '';
    if (written.kind === 'kept' && followed) await store.removeSubscription(followed.address);
    await afterWrite(written, say('sets.done-removed', { name }), async () => {
      if (followed) await store.saveSubscription(followed);
      await goBack(id);
    });
  };

  const actions: Handled = {
    openFile: (file) => attempt(() => openFile(file)),
    take: (isActive) => attempt(() => take(isActive)),
    leave: () => attempt(leaveLook),
    setLayer: (layer) => attempt(() => setLayer(layer)),
    switchSet: (id, isActive) => attempt(() => switchSet(id, isActive)),
    goBack: (id) => attempt(() => goBack(id)),
    remove: (id) => attempt(() => remove(id)),
    ...following.actions,
    ...reading.actions,
    undo: () => {
      const undo = undoing;
      undoing = null;
      if (undo) attempt(undo);
    },
  };
  return {
    actions,
    state: () => ({ look, quality: reading.state(), refused, note, canUndo: undoing !== null, ...following.state() }),
    tell,
    refresh,
  };
}
