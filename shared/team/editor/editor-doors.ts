import { decodeTeamSet } from '../../formats/decode-team-set.ts';
import { readTeamSet } from '../../formats/read-team-set.ts';
import { setContext } from '../../formats/set-context.ts';
import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import { SHIPPED } from '../../generated/shipped.ts';
import type { Language } from '../../language/language.ts';
import { emptySet } from '../../sets/set-draft.ts';
import type { SetStore } from '../../store/set-store.ts';
import type { Say } from '../../ui/say.ts';
import type { SetsActions } from '../../ui/sets/sets-page.view.ts';
import { editSet, type Editing } from './edit-set.ts';

/** What the doors to the editor need of the page of sets. */
interface Page extends Pick<Editing, 'show' | 'focusOn'> {
  readonly store: SetStore;
  readonly say: Say;
  readonly language: Language;
  readonly tell: (words: string) => Promise<void>;
  /** @param kept what to tell; empty when a person merely went back */
  readonly closed: (kept: string) => Promise<void>;
}

/** The ways into the editor: a new set, one that is kept, a copy, or work that was begun. */
export interface EditorDoors {
  readonly actions: Pick<SetsActions, 'startNew' | 'edit' | 'copy' | 'goOn' | 'dropDraft'>;
  /** True while the editor stands in the place of the page. */
  readonly isOpen: () => boolean;
}

export function editorDoors({ store, say, language, tell, closed, ...surface }: Page): EditorDoors {
  let isOpen = false;
  const open = (content: TeamSetDocument, base: number | null, draft: number | null): void => {
    isOpen = true;
    const onClose = (kept: string): void => {
      isOpen = false;
      void closed(kept);
    };
    editSet(content, { ...surface, store, language, base, draft, onClose, onCopy: (mine) => void copy(mine) });
  };
  const freeId = async (wanted: string): Promise<string> => {
    const taken = new Set([...(await store.sets()), ...(await store.drafts())].map(({ id }) => id));
    for (let turn = 1; ; turn++) {
      const id = turn === 1 ? wanted : `${wanted}-${turn}`;
      if (!taken.has(id)) return id;
    }
  };
  const copy = async (content: TeamSetDocument): Promise<void> => {
    const name = say('edit.copy-name', { name: content.name }).slice(0, 80);
    open({ ...content, id: await freeId(content.id.slice(0, 50)), name, version: 1 }, null, null);
  };
  const readKept = async (id: string): Promise<{ document: TeamSetDocument; revision: number } | null> => {
    const row = (await store.sets()).find((each) => each.id === id);
    const read = row && readTeamSet(row.text, { file: row.name, shipped: SHIPPED, mode: 'import' });
    return row && read?.ok ? { document: read.value.document, revision: row.revision } : null;
  };
  const goOn = async (id: string): Promise<boolean> => {
    const row = (await store.drafts()).find((each) => each.id === id);
    const read = row && decodeTeamSet(row.data, setContext(id, SHIPPED), 'use');
    if (!row || !read?.ok) return false;
    open(read.value.document, row.base, row.revision);
    return true;
  };
  const unreadable = (): Promise<void> => tell(say('edit.version'));
  return {
    isOpen: () => isOpen,
    actions: {
      startNew: () =>
        void freeId(language === 'nl' ? 'onze-set' : 'our-set').then((id) =>
          open(emptySet(id, say('edit.default-name'), language), null, null),
        ),
      // Work that was begun on it is gone on with.
      edit: (id) =>
        void goOn(id).then(async (isOn) => {
          if (isOn) return;
          const kept = await readKept(id);
          if (kept) open(kept.document, kept.revision, null);
          else await unreadable();
        }),
      copy: (id) => void readKept(id).then((kept) => (kept ? copy(kept.document) : unreadable())),
      goOn: (id) => void goOn(id).then((isOn) => (isOn ? undefined : unreadable())),
      dropDraft: (id) => void store.dropDraft(id).then(() => tell('')),
    },
  };
}
