import { render } from 'lit/html.js';
import type { Problem } from '../../shared/formats/problem.ts';
import { readTeamSet } from '../../shared/formats/read-team-set.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { proveSet } from '../../shared/sets/prove-set.ts';
import type { OfferedSet } from '../../shared/sets/follow-address.ts';
import type { StoredSet } from '../../shared/store/set-rows.ts';
import { openSetStore } from '../../shared/store/set-store.ts';
import type { SetToKeep, Written } from '../../shared/store/set-store.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { setsPageView, type SetsActions, type SetsModel } from '../../shared/ui/sets/sets-page.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { refreshActiveSets } from '../browser/active-sets.ts';
import { followAddress, takeWaiting } from '../browser/follow-sets.ts';
import { dropHost, hostOf } from '../browser/host-permission.ts';
import { readPolicy } from '../browser/policy.ts';
import { saveFile } from '../browser/save-file.ts';
import { chosenLanguage } from '../browser/settings.ts';
import { editorDoors } from './editor-doors.ts';
import { followPart } from './follow-part.ts';
import type { Look, LookToShow } from './look-at-set.ts';
import { lookAtSet, openSetFile } from './look-at-set.ts';
import { readSetCards } from './set-cards.ts';

/** Draws the page of sets, and keeps it true while it is open, also when another window changes something. */
export async function showSets(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${formStyles}\n${optionsStyles}\n${setsStyles}`);
  document.adoptedStyleSheets = [sheet];
  const language = await chosenLanguage();
  const say = sayIn(language);
  document.documentElement.lang = language;
  document.title = `${say('sets.title')} – ${say('common.name')}`;
  const store = await openSetStore(Date.now);
  let used = await refreshActiveSets();
  let look: Look | null = null;
  let refused: readonly Problem[] = [];
  let note = '';
  let undoing: (() => Promise<void>) | null = null;

  const draw = async (): Promise<void> => {
    if (editors.isOpen()) return;
    const policy = await readPolicy();
    const model: SetsModel = {
      language,
      sets: await readSetCards(store, used, language),
      look,
      refused,
      policyProblems: policy.problems,
      drafts: await editors.drafts(),
      isLocked: policy.locks.includes('sets'),
      isLasting: store.isLasting,
      ...following.state(),
      note,
      canUndo: undoing !== null,
    };
    if (editors.isOpen()) return;
    render(setsPageView(model, say, actions), place);
  };
  const tell = async (words: string, undo: (() => Promise<void>) | null = null): Promise<void> => {
    note = words;
    undoing = undo;
    await draw();
  };
  const focusOn = (selector: string): void => place.querySelector<HTMLElement>(selector)?.focus();
  /** Makes pages hear of it, once something was kept. */
  const refresh = async (): Promise<void> => {
    used = await refreshActiveSets();
    if (!used.isKept) note = `${note} ${say('sets.not-ready')}`.trim();
  };
  const afterWrite = async (
    written: Written<unknown>,
    words: string,
    undo: (() => Promise<void>) | null = null,
  ): Promise<boolean> => {
    if (written.kind !== 'kept') {
      await tell(say(`sets.written-${written.kind}`));
      return false;
    }
    note = words;
    await refresh();
    await tell(note, undo);
    return true;
  };
  const showLook = async (next: LookToShow): Promise<void> => {
    look = { ...next, language, ...lookAtSet(next.offer.set, used.working, next.layer) };
    refused = [];
    await tell('');
    focusOn('#look-title');
  };
  const lookAtOffer = async (offer: OfferedSet, source: Pick<Look, 'origin' | 'address' | 'from'>): Promise<void> => {
    const known = (await store.sets()).find(({ id }) => id === offer.set.id);
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
  const findSet = async (id: string): Promise<StoredSet | undefined> =>
    (await store.sets()).find((row) => row.id === id);

  const take = async (isActive: boolean): Promise<void> => {
    if (!look) return;
    const { offer, layer, origin, address: from, followed } = look;
    const { id, name, version } = offer.set;
    const set: SetToKeep = { id, layer, name, version, text: offer.text, isActive, origin };
    const current = await findSet(id);
    const written =
      followed !== null
        ? await store.takeUpdate({ ...set, isActive: current?.isActive ?? true }, takeWaiting(followed))
        : from !== null
          ? await store.takeUpdate(
              set,
              followAddress(offer, { address: from, layer, mode: following.state().mode, now: Date.now() }),
            )
          : await store.saveSet(set, current?.revision ?? null);
    if (written.kind === 'kept') {
      look = null;
      following.clear();
    }
    await afterWrite(written, say(isActive ? 'sets.done-used' : 'sets.done-kept', { name }));
    focusOn(`[data-set="${id}"] input`);
  };
  const editors = editorDoors({
    place,
    store,
    say,
    language,
    tell: (words) => tell(words),
    closed: async (kept) => {
      if (kept !== '') await refresh();
      await tell(kept);
      focusOn('#new');
    },
  });
  const following = followPart({ store, say, tell, refresh, showLook, lookAtOffer, focusOn });

  const actions: SetsActions = {
    openFile: (file) =>
      void openSetFile(file).then(async (opened) => {
        if (opened.kind === 'opened')
          return lookAtOffer(opened.offer, {
            address: null,
            from: say('sets.from-file', { file: file.name }),
            origin: { kind: 'file', file: file.name.slice(0, 200) },
          });
        refused = opened.problems;
        await tell('');
        focusOn('#refused-title');
      }),
    take: (isActive) => void take(isActive),
    leave: () => {
      const from = look?.followed === null ? look.address : null;
      look = null;
      void tell('').then(async () => {
        if (from !== null) await dropHost(hostOf(from) ?? '', await store.subscriptions());
        focusOn('h1');
      });
    },
    setLayer: (layer) => {
      if (look) void showLook({ ...look, layer }).then(() => focusOn(`input[name=layer][value=${layer}]`));
    },
    switchSet: (id, isActive) => void switchSet(id, isActive),
    save: (id) => void saveSet(id),
    goBack: (id) => void goBack(id),
    remove: (id) => void remove(id),
    ...following.actions,
    ...editors.actions,
    undo: () => {
      const undo = undoing;
      undoing = null;
      void undo?.();
    },
  };

  const switchSet = async (id: string, isActive: boolean): Promise<void> => {
    const row = await findSet(id);
    if (!row) return draw();
    if (isActive) {
      const read = readTeamSet(row.text, { file: row.name, shipped: SHIPPED, mode: 'import' });
      const problems = read.ok ? proveSet(read.value, SHIPPED) : read.problems;
      if (problems.length > 0) {
        refused = problems;
        await tell('');
        // The box was ticked by the click, and nothing was switched on.
        const box = place.querySelector<HTMLInputElement>(`[data-set="${id}"] input`);
        if (box) box.checked = false;
        return focusOn('#refused-title');
      }
    }
    refused = [];
    await afterWrite(
      await store.switchSet(id, isActive),
      say(isActive ? 'sets.done-on' : 'sets.done-off', { name: row.name }),
    );
  };
  const saveSet = async (id: string): Promise<void> => {
    const given = (await readPolicy()).sets.find(({ set }) => set.id === id);
    const text = given?.text ?? (await findSet(id))?.text;
    if (text !== undefined) saveFile(`${id}.json`, text);
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
  store.onChange(() => void draw());
  await draw();
}
