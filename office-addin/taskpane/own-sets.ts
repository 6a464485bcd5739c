import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GivenAddress } from '../../shared/formats/given-address.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import type { WordKey } from '../../shared/generated/words.ts';
import type { Language } from '../../shared/language/language.ts';
import type { LayeredSet } from '../../shared/sets/stack-layers.ts';
import { useSets } from '../../shared/sets/use-sets.ts';
import { openSetStore } from '../../shared/store/set-store.ts';
import { begunSets } from '../../shared/team/begun-sets.ts';
import type { EditorDoors } from '../../shared/team/editor/editor-doors.ts';
import { followsToCarry, takeCarried } from '../../shared/team/carry-follows.ts';
import type { CarriedFollow } from '../../shared/team/carry-follows.ts';
import { checkDueSets, followGiven } from '../../shared/team/follow-sets.ts';
import { readSetCards } from '../../shared/team/set-cards.ts';
import { setsDesk } from '../../shared/team/sets-desk.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { addSetView } from '../../shared/ui/sets/add-set.view.ts';
import { draftsView, type BegunSet } from '../../shared/ui/sets/drafts.view.ts';
import { importReportView, refusedPart } from '../../shared/ui/sets/import-report.view.ts';
import { qualityView } from '../../shared/ui/sets/quality.view.ts';
import { setListView, type SetCard } from '../../shared/ui/sets/set-list.view.ts';
import { setStatusView } from '../../shared/ui/sets/set-status.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import type { OwnSets } from './own-sets-part.ts';
import type { OwnSet } from './pane-settings.ts';

/** What the sets of a person need of the pane. */
interface Pane {
  readonly place: HTMLElement;
  readonly language: Language;
  readonly schoolSets: () => readonly LayeredSet[];
  /** Lays what works over the rules of the school. */
  readonly lay: (own: readonly OwnSet[]) => void;
  /** The addresses that the school gives to everybody, once its file is read; none where it cannot be. */
  readonly given: Promise<readonly GivenAddress[]>;
  readonly draw: () => void;
  /** The addresses that the mailbox takes along; undefined when it never took any. */
  readonly carried: () => readonly CarriedFollow[] | undefined;
  readonly carry: (follows: readonly CarriedFollow[]) => void;
}

/** Where the pane has a word of its own: a page of Outlook has no permissions to ask, and hosts have to allow it. */
const PANE_WORDS: Partial<Record<WordKey, WordKey>> = {
  'sets.trouble-unreachable': 'addin.own-unreachable',
  'sets.not-lasting': 'addin.own-session',
};
/** The sets of a person in the pane: those that work are laid over the rules, and the section to handle them. Never rejects. */
export async function openOwnSets({
  place,
  language,
  schoolSets,
  lay,
  given,
  draw,
  carried,
  carry,
}: Pane): Promise<OwnSets> {
  const words = sayIn(language);
  const say: Say = (key, values) => words(PANE_WORDS[key] ?? key, values);
  const store = await openSetStore(Date.now);
  let used = useSets([], SHIPPED);
  let cards: readonly SetCard[] = [];
  let drafts: readonly BegunSet[] = [];
  let givenAddresses: readonly GivenAddress[] = [];
  /** What was laid last; null before anything was. */
  let inUse: string | null = null;
  /** Draws the editor as it stands; null while there is none. */
  let editor: (() => TemplateResult) | null = null;

  const refresh = async (): Promise<boolean> => {
    const active = (await store.sets()).filter(({ isActive }) => isActive);
    const next = active.map(({ id, revision }) => `${id} ${revision}`).join('\n');
    if (next !== inUse) {
      inUse = next;
      used = useSets(active, SHIPPED);
      const addressOf = (id: string): string | null => {
        const origin = active.find((each) => each.id === id)?.origin;
        return origin?.kind === 'address' ? origin.address : null;
      };
      lay(used.working.map((each) => ({ ...each, address: addressOf(each.set.id) })));
    }
    return true;
  };
  const show = async (): Promise<void> => {
    // Files that the school put beside the add-in stand above in the pane, in a list of their own.
    const policy = { sets: [], subscriptions: givenAddresses, locks: [] };
    cards = await readSetCards(store, { used, policy, language, say });
    drafts = await begunSets(store);
    draw();
  };
  const focusOn = (selector: string): void => place.querySelector<HTMLElement>(`.own-sets ${selector}`)?.focus();
  /** What cannot be read now stays as it was. */
  const follow = (): Promise<unknown> => refresh().then(show).catch(draw);
  const desk = setsDesk({
    store,
    language,
    say,
    leave: { ask: async () => true, drop: async () => {} },
    working: () => [...schoolSets(), ...used.working],
    refresh,
    draw: show,
    focusOn,
    resetBox: (id, isActive) => {
      const box = place.querySelector<HTMLInputElement>(`[data-set="${id}"] input`);
      if (box) box.checked = isActive;
    },
  });
  let editors: Promise<EditorDoors> | undefined;
  const openEditors = async (): Promise<EditorDoors> => {
    const { editorDoors, setEditorView } = await import('./sets-editor.ts');
    return editorDoors({
      show: (model, editing) => {
        editor = () => setEditorView(model, say, editing);
        draw();
      },
      focusOn,
      store,
      say,
      language,
      tell: desk.tell,
      closed: async (kept) => {
        editor = null;
        if (kept !== '') await desk.refresh();
        await desk.tell(kept);
        focusOn('#new');
      },
    });
  };
  /** Goes through a door of the editor, which is fetched first; without it the rest works on. */
  const through = (go: (doors: EditorDoors['actions']) => void): void => {
    editors ??= openEditors();
    void editors
      .then((doors) => go(doors.actions))
      .catch(() => {
        editors = undefined;
        return desk.tell(say('addin.own-absent'));
      });
  };
  const actions = {
    ...desk.actions,
    startNew: () => through((doors) => doors.startNew?.()),
    edit: (id: string) => through((doors) => doors.edit?.(id)),
    copy: (id: string) => through((doors) => doors.copy?.(id)),
    goOn: (id: string) => through((doors) => doors.goOn(id)),
    dropDraft: (id: string) => through((doors) => doors.dropDraft(id)),
  };
  /** What the mailbox brought and could not be fetched yet: it goes along further. */
  let underway: readonly CarriedFollow[] = carried() ?? [];
  const carryAlong = async (): Promise<void> => {
    const here = await followsToCarry(store);
    carry([...here, ...underway.filter(({ address }) => !here.some((each) => each.address === address))]);
  };
  store.onChange(
    () =>
      void follow()
        .then(carryAlong)
        .catch(() => {}),
  );
  await follow();
  // Each change that comes of it is heard as any other; what a person followed elsewhere first.
  const catchUp = async (): Promise<void> => {
    const elsewhere = carried();
    if (elsewhere) await takeCarried(store, elsewhere);
    const known = await store.subscriptions();
    underway = underway.filter(({ address }) => !known.some((each) => each.address === address));
    await carryAlong();
    givenAddresses = await given;
    await followGiven(store, known, givenAddresses);
    await checkDueSets(store, known);
    if (givenAddresses.length > 0) await show();
  };
  void catchUp().catch(() => {});

  const view = (): TemplateResult => {
    if (editor) return html`<section class="own-sets" aria-label=${say('sets.title')}>${editor()}</section>`;
    const { look, quality, refused, ...state } = desk.state();
    return html`<section class="own-sets" aria-labelledby="own-sets">
      <div class="sets">
        <h2 id="own-sets" tabindex="-1">${say('sets.title')}</h2>
        <p>${say('sets.about')}</p>
        ${store.isLasting ? nothing : html`<p class="good" role="note">${say('sets.not-lasting')}</p>`}
        ${
          look
            ? importReportView(look, say, actions)
            : quality
              ? qualityView(quality, say, actions)
              : html`${refusedPart(refused, say, language)} ${draftsView(drafts, say, actions)}
                ${setListView(cards, { say, language }, actions)} ${addSetView(state, say, actions)}`
        }
        ${setStatusView(state, say, actions)}
      </div>
    </section>`;
  };
  return { view };
}

/** Holds inside the section alone: the pages of the extension have rules for whole pages. */
export const ownSetsStyles = `.own-sets { ${optionsStyles} ${setsStyles}
  .sets { padding: 0; }
  .sets h2, legend { font: 600 var(--text) / 1.4 var(--font); }
  .panel { padding: 12px; }
}`;
