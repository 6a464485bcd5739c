import { decodeTeamSet } from '../../formats/decode-team-set.ts';
import { formatTeamSet } from '../../formats/format-team-set.ts';
import type { Problem } from '../../formats/problem.ts';
import { setContext } from '../../formats/set-context.ts';
import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import { SHIPPED } from '../../generated/shipped.ts';
import type { Language } from '../../language/language.ts';
import { diffSets, type SetDifference } from '../../sets/diff-sets.ts';
import { proveSet } from '../../sets/prove-set.ts';
import { readSiteFile } from '../../formats/read-site-file.ts';
import {
  changeDraft,
  chooseSetting,
  judgeHit,
  lockItem,
  putSite,
  redoDraft,
  startDraft,
  switchItem,
  undoDraft,
  weighItem,
} from '../../sets/set-draft.ts';
import type { StoredSet } from '../../store/set-rows.ts';
import type { SetStore } from '../../store/set-store.ts';
import { sayIn } from '../../ui/say.ts';
import type { EditorActions, EditorModel } from '../../ui/sets/set-editor.view.ts';
import { editForms } from './edit-forms.ts';
import { editParts } from './edit-parts.ts';
import { listsOf, problemsOf, readDraft, SAMPLES, shippedItems, tryOut } from './editor-model.ts';

/** How long after the last keystroke work in progress is kept, in milliseconds (our choice). */
const KEEP_AFTER = 300;

/** Where the editor stands, and who hears when it is done. */
export interface Editing {
  /** Shows it as it stands now. */
  readonly show: (model: EditorModel, actions: EditorActions) => void;
  readonly focusOn: (selector: string) => void;
  readonly store: SetStore;
  readonly language: Language;
  /** The revision of the set it started from; null for a set that is new. */
  readonly base: number | null;
  /** The revision of the draft that was read; null when there was none. */
  readonly draft: number | null;
  /** `kept`: what to tell on the page of sets; empty when a person merely went back. */
  readonly onClose: (kept: string) => void;
  /** Goes on with a copy that has another id. */
  readonly onCopy: (document: TeamSetDocument) => void;
}

/** Draws the editor of one set until it is closed. Every change is kept as a draft, so that nothing is lost. */
export function editSet(document: TeamSetDocument, editing: Editing): void {
  const { store, language, focusOn } = editing;
  const say = sayIn(language);
  let draft = startDraft(document);
  let { base, draft: draftRevision } = editing;
  let text = '';
  let query = '';
  let note = '';
  let searches: EditorModel['searches'] = {};
  let siteProblems: readonly string[] = [];
  let problems: readonly Problem[] = [];
  let conflict: { difference: SetDifference; theirs: TeamSetDocument; isDraft: boolean; revision: number } | null =
    null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> = Promise.resolve();

  const draw = (): void => {
    const { now } = draft;
    const model: EditorModel = {
      language,
      document: now,
      lists: listsOf(now, say, language),
      searches,
      ...forms.models(),
      part: parts.model(),
      siteProblems,
      tryOut: tryOut(text, now, language),
      shipped: shippedItems(now, language),
      query,
      problems,
      conflict: conflict?.difference ?? null,
      canUndo: draft.past.length > 0,
      canRedo: draft.future.length > 0,
      note,
    };
    editing.show(model, actions);
  };
  const keepDraft = async (): Promise<void> => {
    if (conflict) return;
    const written = await store.saveDraft({ id: draft.now.id, data: draft.now, base }, draftRevision);
    if (written.kind === 'kept') draftRevision = written.row.revision;
    else if (written.kind === 'conflict' && written.row) showConflict(written.row.data, true, written.row.revision);
    else if (written.kind !== 'conflict') tell(say(`sets.written-${written.kind}`));
  };
  const keepNow = (): Promise<void> => {
    clearTimeout(timer);
    keeping = keeping.then(keepDraft);
    return keeping;
  };
  const tell = (words: string): void => {
    note = words;
    draw();
  };
  const move = (next: typeof draft): void => {
    draft = next;
    note = '';
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow(), KEEP_AFTER);
    draw();
  };
  const change = (next: TeamSetDocument): void => move(changeDraft(draft, next));
  const showConflict = (data: unknown, isDraft: boolean, revision: number): void => {
    const read = decodeTeamSet(data, setContext('set', SHIPPED), 'use');
    const mine = readDraft(draft.now);
    if (!read.ok || !mine) return;
    conflict = { difference: diffSets(read.value, mine), theirs: read.value.document, isDraft, revision };
    draw();
    focusOn('#conflict-title');
  };

  const keepSet = async (): Promise<void> => {
    await keepNow();
    if (conflict) return;
    problems = problemsOf(draft.now);
    const read = decodeTeamSet(draft.now, setContext(draft.now.name, SHIPPED), 'edit');
    if (read.ok) problems = proveSet(read.value, SHIPPED);
    if (!read.ok || problems.length > 0) {
      draw();
      return focusOn('#problems-title');
    }
    const current = (await store.sets()).find(({ id }) => id === draft.now.id);
    const content = { ...read.value.document, version: current ? current.version + 1 : draft.now.version };
    const written = await store.saveSet(rowOf(content, current), base);
    if (written.kind === 'conflict' && written.row)
      return showConflict(JSON.parse(written.row.text), false, written.row.revision);
    if (written.kind !== 'kept') return tell(say(`sets.written-${written.kind}`));
    await store.dropDraft(draft.now.id);
    editing.onClose(say('edit.kept', { name: content.name }));
  };
  const settle = (): void => {
    if (!conflict) return;
    if (conflict.isDraft) draftRevision = conflict.revision;
    else base = conflict.revision;
    conflict = null;
  };
  const openSite = async (file: File): Promise<void> => {
    const opened = await readSiteFile(file);
    siteProblems =
      opened.kind === 'problems' ? opened.problems.map(({ at, say: asks }) => `${at}: ${asks[language]}`) : [];
    if (opened.kind === 'read') return change(putSite(draft.now, opened.site));
    tell(opened.kind === 'problems' ? '' : say(`coach.profile-${opened.kind}`));
  };
  const around = { say, language, document: () => draft.now, change, draw: () => draw(), focusOn };
  const forms = editForms(around);
  const parts = editParts(around);

  const actions: EditorActions = {
    changeAbout: (part) => {
      const next: Record<string, unknown> = { ...draft.now, ...part };
      for (const key of ['about', 'licence']) if (next[key] === '') delete next[key];
      if (part.authors) next['authors'] = part.authors.filter((author) => author.trim() !== '');
      change(next as TeamSetDocument);
    },
    ...forms.actions,
    ...parts.actions,
    reword: (ref) => {
      const [kind, id] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)];
      if (kind === 'prompt') forms.reword(id);
      else parts.reword(kind === 'rule' ? 'wordings' : 'messagePrompts', id);
    },
    weigh: (ref, level) => change(weighItem(draft.now, ref.slice('rule:'.length), level)),
    lock: (ref, isLocked) => change(lockItem(draft.now, ref, isLocked)),
    setSetting: (id, value) => change(chooseSetting(draft.now, id, value)),
    openSite: (file) => void openSite(file),
    dropSite: (id) => {
      change({ ...draft.now, sites: draft.now.sites.filter((site) => site.id !== id) });
      focusOn('#add-sites');
    },
    searchList: (list, wanted) => {
      searches = { ...searches, [list]: wanted };
      draw();
    },
    dropExample: (at) => change({ ...draft.now, examples: draft.now.examples.toSpliced(at, 1) }),
    tryText: (wanted) => {
      text = wanted;
      draw();
    },
    tryMail: (id) => {
      text = SAMPLES.find((mail) => mail.id === id)?.text ?? '';
      draw();
      focusOn('#try-text');
    },
    judge: ({ rule: id, sentence }, expect) => {
      const spoken = readDraft(draft.now)?.rules.find((each) => each.id === id)?.language;
      const known = spoken ?? SHIPPED.rules.find((each) => each.id === id)?.language ?? 'nl';
      change(judgeHit(draft.now, { rule: id, language: known, text: sentence, expect }));
    },
    search: (wanted) => {
      query = wanted;
      draw();
    },
    rest: (ref, isOff) => change(switchItem(draft.now, ref, isOff)),
    keepMine: () => {
      settle();
      void keepNow().then(draw);
    },
    keepTheirs: () => {
      const theirs = conflict?.theirs;
      settle();
      if (theirs) change(theirs);
    },
    keepBoth: () => editing.onCopy(draft.now),
    undo: () => move(undoDraft(draft)),
    redo: () => move(redoDraft(draft)),
    keep: () => void keepSet(),
    close: () => void keepNow().then(() => conflict ?? editing.onClose('')),
  };
  draw();
  focusOn('#set-name');
}

function rowOf(content: TeamSetDocument, current: StoredSet | undefined): Omit<StoredSet, 'revision' | 'savedAt'> {
  const { id, name, version } = content;
  const layer = current?.layer ?? 'team';
  return { id, name, version, layer, text: formatTeamSet(content), isActive: true, origin: { kind: 'own' } };
}
