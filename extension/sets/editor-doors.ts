import { decodeTeamSet } from '../../shared/formats/decode-team-set.ts';
import { readTeamSet } from '../../shared/formats/read-team-set.ts';
import { setContext } from '../../shared/formats/set-context.ts';
import type { TeamSetDocument } from '../../shared/formats/team-set-schema.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import type { Language } from '../../shared/language/language.ts';
import { emptySet } from '../../shared/sets/set-draft.ts';
import type { SetStore } from '../../shared/store/set-store.ts';
import type { Say } from '../../shared/ui/say.ts';
import type { SetsActions, SetsModel } from '../../shared/ui/sets/sets-page.view.ts';
import { editSet } from './edit-set.ts';

/** What the doors to the editor need of the page of sets. */
interface Page {
  readonly place: HTMLElement;
  readonly store: SetStore;
  readonly say: Say;
  readonly language: Language;
  readonly tell: (words: string) => Promise<void>;
  /** @param kept what to tell; empty when a person merely went back */
  readonly closed: (kept: string) => Promise<void>;
}

/** The ways into the editor: a new set, one that is kept, a copy, or work that was begun. */
interface EditorDoors {
  readonly actions: Pick<SetsActions, 'startNew' | 'edit' | 'copy' | 'goOn' | 'dropDraft'>;
  readonly drafts: () => Promise<SetsModel['drafts']>;
  /** True while the editor stands in the place of the page. */
  readonly isOpen: () => boolean;
}

export function editorDoors({ place, store, say, language, tell, closed }: Page): EditorDoors {
  let isOpen = false;
  const open = (document: TeamSetDocument, base: number | null, draft: number | null): void => {
    isOpen = true;
    const onClose = (kept: string): void => {
      isOpen = false;
      void closed(kept);
    };
    editSet(document, { place, store, language, base, draft, onClose, onCopy: (mine) => void copy(mine) });
  };
  const freeId = async (wanted: string): Promise<string> => {
    const taken = new Set([...(await store.sets()), ...(await store.drafts())].map(({ id }) => id));
    for (let turn = 1; ; turn++) {
      const id = turn === 1 ? wanted : `${wanted}-${turn}`;
      if (!taken.has(id)) return id;
    }
  };
  const copy = async (document: TeamSetDocument): Promise<void> => {
    const name = say('edit.copy-name', { name: document.name }).slice(0, 80);
    open({ ...document, id: await freeId(document.id.slice(0, 50)), name, version: 1 }, null, null);
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
    drafts: async () => (await store.drafts()).map(({ id, data }) => ({ id, name: nameOf(data, id) })),
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

function nameOf(data: unknown, id: string): string {
  const name = (data as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name !== '' ? name : id;
}
