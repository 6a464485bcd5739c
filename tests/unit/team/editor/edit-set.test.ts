import { expect, test } from 'vitest';
import { emptySet } from '../../../../shared/sets/set-draft.ts';
import { memoryDatabase } from '../../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../../shared/store/set-store.ts';
import { editSet } from '../../../../shared/team/editor/edit-set.ts';
import type { EditorActions, EditorModel } from '../../../../shared/ui/sets/set-editor.view.ts';
import { OWN_PROFILES } from '../../../fixtures/own-profiles.ts';

async function openEditor() {
  const store = await openSetStore(Date.now, memoryDatabase());
  let seen: { model: EditorModel; actions: EditorActions } | undefined;
  const closed = Promise.withResolvers<string>();
  const begin = (name: string): EditorActions => {
    editSet(emptySet('team-a', name, 'nl'), {
      show: (model, actions) => {
        seen = { model, actions };
      },
      focusOn: () => {},
      store,
      language: 'nl',
      base: null,
      draft: null,
      onClose: closed.resolve,
      onCopy: () => {},
    });
    return now().actions;
  };
  const now = () => {
    if (!seen) throw new Error('nothing was shown');
    return seen;
  };
  return { store, closed: closed.promise, model: () => now().model, actions: begin('Team A'), begin };
}

test('every step can be taken back, and what is kept is in use', async () => {
  const { store, closed, model, actions } = await openEditor();
  actions.lock('rule:directive.must/moeten', true);
  actions.weigh('rule:directive.must/moeten', 'soft');
  actions.setSetting('nudgeOnSend', false);
  expect(model().document).toMatchObject({
    locks: ['rule:directive.must/moeten'],
    levels: { 'directive.must/moeten': 'soft' },
    settings: { nudgeOnSend: false },
  });
  actions.undo();
  expect(model().document.settings).toEqual({});
  actions.redo();
  actions.keep();
  expect(await closed).toBe('Team A is bewaard en in gebruik.');
  expect(await store.sets()).toMatchObject([{ id: 'team-a', isActive: true }]);
  expect(await store.drafts()).toEqual([]);
});

test('a verdict that does not hold keeps the set from use', async () => {
  const { store, model, actions } = await openEditor();
  actions.tryText('Je moet komen.');
  const [hit] = model().tryOut.hits;
  if (!hit) throw new Error('nothing found');
  actions.judge(hit, 'quiet');
  actions.keep();
  await expect.poll(() => model().problems).toHaveLength(1);
  expect(await store.sets()).toEqual([]);
  // Nothing is lost: it stands in the draft.
  expect(await store.drafts()).toHaveLength(1);
});

test('a site profile comes from a file, and one that is not whole says what it asks', async () => {
  const { model, actions } = await openEditor();
  actions.openSite(new File(['{'], 'a.json'));
  await expect.poll(() => model().note).toContain('niet als JSON');
  actions.openSite(new File(['{}'], 'a.json'));
  await expect.poll(() => model().siteProblems.length).toBeGreaterThan(0);
  actions.openSite(new File([JSON.stringify(OWN_PROFILES[0])], 'a.json'));
  await expect.poll(() => model().lists.sites).toMatchObject([{ ref: 'site:wicket' }]);
  expect(model().siteProblems).toEqual([]);
  actions.dropSite('wicket');
  expect(model().document.sites).toEqual([]);
});

test('what another window kept is seen before a choice, and nothing of either is lost', async () => {
  const { store, closed, model, actions, begin } = await openEditor();
  actions.changeAbout({ about: 'Van hier' });
  actions.close();
  expect(await closed).toBe('');
  const other = begin('Van daar');
  other.changeAbout({ licence: 'CC0' });
  other.close();
  await expect.poll(() => model().conflict).not.toBeNull();
  expect(await store.drafts()).toMatchObject([{ data: { about: 'Van hier' } }]);
  other.keepTheirs();
  expect(model()).toMatchObject({ conflict: null, document: { about: 'Van hier' } });
  other.undo();
  expect(model().document).toMatchObject({ name: 'Van daar', licence: 'CC0' });
});
