import { render } from 'lit/html.js';
import { openSetStore } from '../../shared/store/set-store.ts';
import { readSetCards } from '../../shared/team/set-cards.ts';
import { begunSets } from '../../shared/team/begun-sets.ts';
import { editorDoors } from '../../shared/team/editor/editor-doors.ts';
import { setsDesk } from '../../shared/team/sets-desk.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { setEditorView } from '../../shared/ui/sets/set-editor.view.ts';
import { setsPageView, type SetsActions, type SetsModel } from '../../shared/ui/sets/sets-page.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { refreshActiveSets } from '../browser/active-sets.ts';
import { askForHost, dropHost, hostOf, readGranted } from '../browser/host-permission.ts';
import { readPolicy } from '../browser/policy.ts';
import { saveFile } from '../browser/save-file.ts';
import { chosenLanguage } from '../browser/settings.ts';

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
  let granted = await readGranted();

  const draw = async (): Promise<void> => {
    if (editors.isOpen()) return;
    const policy = await readPolicy();
    const model: SetsModel = {
      language,
      sets: await readSetCards(store, { used, policy, language, say }),
      policyProblems: policy.problems,
      drafts: await begunSets(store),
      lock: policy.locks.includes('sets') ? policy : null,
      isLasting: store.isLasting,
      ...desk.state(),
    };
    if (editors.isOpen()) return;
    render(setsPageView(model, say, actions), place);
  };
  const focusOn = (selector: string): void => place.querySelector<HTMLElement>(selector)?.focus();
  const desk = setsDesk({
    store,
    language,
    say,
    leave: {
      ask: async (address) => {
        // Straight from the click, before anything is waited for.
        const isGranted = await askForHost(hostOf(address) ?? '', granted);
        granted = await readGranted();
        return isGranted;
      },
      drop: async (address) => dropHost(hostOf(address) ?? '', await store.subscriptions()),
    },
    working: () => used.working,
    /** Makes pages hear of it. */
    refresh: async () => {
      const refreshed = await refreshActiveSets();
      used = refreshed;
      return refreshed.isKept;
    },
    draw,
    focusOn,
    resetBox: (id, isActive) => {
      const box = place.querySelector<HTMLInputElement>(`[data-set="${id}"] input`);
      if (box) box.checked = isActive;
    },
  });
  const editors = editorDoors({
    show: (model, editing) => render(setEditorView(model, say, editing), place),
    focusOn,
    store,
    say,
    language,
    tell: desk.tell,
    closed: async (kept) => {
      if (kept !== '') await desk.refresh();
      await desk.tell(kept);
      focusOn('#new');
    },
  });
  const saveSet = async (id: string): Promise<void> => {
    const given = (await readPolicy()).sets.find(({ set }) => set.id === id);
    const text = given?.text ?? (await store.sets()).find((row) => row.id === id)?.text;
    if (text !== undefined) saveFile(`${id}.json`, text);
  };
  const actions: SetsActions = { ...desk.actions, ...editors.actions, save: (id) => void saveSet(id) };
  store.onChange(() => void draw());
  await draw();
}
