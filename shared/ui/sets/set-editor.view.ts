import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../formats/problem.ts';
import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import type { Language } from '../../language/language.ts';
import type { ListedPart } from '../../sets/parts/set-parts.ts';
import { pageHead } from '../page/page-head.view.ts';
import type { Say } from '../say.ts';
import { entryListView, type ListedEntry } from './entry-list.view.ts';
import { fileField, linesField, textField } from './form-parts.ts';
import { problemList } from './import-report.view.ts';
import { partFormView, type PartFormActions, type PartFormModel } from './part-form.view.ts';
import { promptFormView, type PromptFormActions, type PromptFormModel } from './prompt-form.view.ts';
import { ruleFormView, type RuleFormActions, type RuleFormModel } from './rule-form.view.ts';
import { setConflictView, type ConflictActions } from './set-conflict.view.ts';
import { setPartView } from './set-part.view.ts';
import { setSettingsView, type SetSettingsActions } from './set-settings.view.ts';
import { shippedItemsView, type ShippedItem, type ShippedItemActions } from './shipped-items.view.ts';
import { tryOutView, type TryOutActions, type TryOutModel } from './try-out.view.ts';
import type { SetDifference } from '../../sets/diff-sets.ts';

/** Lists of the editor, by what stands in them. */
type ListId = 'rules' | 'prompts' | 'sites' | ListedPart;

/** What the editor of one set shows. */
export interface EditorModel {
  readonly language: Language;
  readonly document: TeamSetDocument;
  readonly lists: Readonly<Record<ListId, readonly ListedEntry[]>>;
  /** What is searched for in each of them. */
  readonly searches: Partial<Readonly<Record<ListId, string>>>;
  readonly rule: RuleFormModel | null;
  readonly prompt: PromptFormModel | null;
  readonly part: PartFormModel | null;
  readonly tryOut: TryOutModel;
  readonly shipped: readonly ShippedItem[];
  readonly query: string;
  /** Why a site profile could not be taken in. */
  readonly siteProblems: readonly string[];
  /** Why the set cannot be put to use yet. */
  readonly problems: readonly Problem[];
  /** What another window keeps; null for no conflict. */
  readonly conflict: SetDifference | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly note: string;
}

/** What a person can do in the editor. */
export interface EditorActions extends TryOutActions, ShippedItemActions, ConflictActions, SetSettingsActions {
  readonly changeAbout: (part: Partial<Pick<TeamSetDocument, 'name' | 'about' | 'authors' | 'licence'>>) => void;
  readonly openRule: (place: number | null) => void;
  readonly openPrompt: (place: number | null) => void;
  readonly openPart: (part: ListedPart, key: string | null) => void;
  readonly dropPart: (part: ListedPart, key: string) => void;
  readonly searchList: (list: ListId, query: string) => void;
  readonly ruleForm: RuleFormActions;
  readonly promptForm: PromptFormActions;
  readonly partForm: PartFormActions;
  readonly openSite: (file: File) => void;
  readonly dropSite: (id: string) => void;
  readonly dropExample: (place: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keep: () => void;
  readonly close: () => void;
}

const LISTED = ['words', 'elements', 'accents', 'readers'] as const satisfies readonly ListedPart[];

/** The editor of one set: all that it can hold, what ships, and beside it a field to try it all in. */
export function setEditorView(model: EditorModel, say: Say, actions: EditorActions): TemplateResult {
  const { document, language, part } = model;
  const isListed = LISTED.some((id) => id === part?.part);
  const form = part ? partFormView(part, { say, language }, actions.partForm) : nothing;
  return html`<div class="sets editor">
    <div class="making">
      ${pageHead(say('edit.title', { name: document.name }))}
      <p class="row">
        <button type="button" class="small" id="close" @click=${actions.close}>${say('edit.back')}</button>
        ${step('undo', model.canUndo, say, actions.undo)} ${step('redo', model.canRedo, say, actions.redo)}
      </p>
      <p class="soft">${say('edit.draft-kept')}</p>
      ${model.conflict ? setConflictView({ difference: model.conflict, language }, say, actions) : nothing}
      ${aboutPart(document, say, actions)} ${ownPart('rule', model, say, actions)}
      ${model.rule ? ruleFormView(model.rule, say, actions.ruleForm) : nothing}
      ${ownPart('prompt', model, say, actions)}
      ${model.prompt ? promptFormView(model.prompt, say, actions.promptForm) : nothing}
      ${shippedItemsView({ items: model.shipped, query: model.query, form: isListed ? nothing : form }, say, actions)}
      ${LISTED.map((id) => listedPart(id, { model, form: part?.part === id ? form : nothing }, say, actions))}
      ${sitesPart(model, say, actions)} ${setSettingsView(document, say, actions)}
    </div>
    <div class="trying">${tryOutView(model.tryOut, say, actions)} ${examplesPart(document, say, actions)}</div>
    <div class="making">
      ${
        model.problems.length === 0
          ? nothing
          : html`<section class="panel attention" id="problems" aria-labelledby="problems-title">
              <h2 id="problems-title" tabindex="-1">${say('edit.problems')}</h2>
              ${problemList(model.problems, say, language)}
            </section>`
      }
      <p class="row">
        <button type="button" class="button main" id="keep" @click=${actions.keep}>${say('edit.keep')}</button>
      </p>
    </div>
    <div class="status" role="status" ?data-speaks=${model.note !== ''}>
      ${model.note && html`<p>${model.note}</p>`}
    </div>
  </div>`;
}

function step(word: 'undo' | 'redo', isPossible: boolean, say: Say, take: () => void): TemplateResult {
  return html`<button type="button" class="small" id=${word} ?disabled=${!isPossible} @click=${take}>
    ${say(`edit.${word}`)}
  </button>`;
}

function aboutPart(document: TeamSetDocument, say: Say, { changeAbout }: EditorActions): TemplateResult {
  return html`<section class="panel" aria-labelledby="about-title">
    <h2 id="about-title">${say('edit.about')}</h2>
    ${textField({ id: 'set-name', label: say('edit.name') }, document.name, (name) => changeAbout({ name }))}
    ${textField({ id: 'set-about', label: say('edit.explain') }, document.about ?? '', (about) => changeAbout({ about }))}
    ${linesField(
      { id: 'set-authors', label: say('edit.authors'), hint: say('edit.one-a-line') },
      document.authors,
      (authors) => changeAbout({ authors: [...authors] }),
    )}
    ${textField({ id: 'set-licence', label: say('edit.licence') }, document.licence ?? '', (licence) =>
      changeAbout({ licence }),
    )}
  </section>`;
}

function ownPart(
  kind: 'rule' | 'prompt',
  { lists, searches }: Pick<EditorModel, 'lists' | 'searches'>,
  say: Say,
  actions: EditorActions,
): TemplateResult {
  const list = `${kind}s` as const;
  const entries = lists[list];
  const open = kind === 'rule' ? actions.openRule : actions.openPrompt;
  return html`<section class="panel" id="own-${list}" aria-labelledby="own-${list}-title">
    <h2 id="own-${list}-title">${say(`edit.${list}`)}</h2>
    ${
      entries.length === 0
        ? html`<p class="soft">${say(`edit.${list}-none`)}</p>`
        : entryListView({ id: `own-${list}`, entries, query: searches[list] ?? '' }, say, {
            open: (key) => open(Number(key)),
            lock: actions.lock,
            search: (query) => actions.searchList(list, query),
          })
    }
    <p>
      <button type="button" class="button" id="add-${kind}" @click=${() => open(null)}>
        ${say(`edit.${kind}-add`)}
      </button>
    </p>
  </section>`;
}

function listedPart(
  id: ListedPart,
  { model, form }: { readonly model: EditorModel; readonly form: TemplateResult | typeof nothing },
  say: Say,
  actions: EditorActions,
): TemplateResult {
  const entries = model.lists[id];
  return setPartView(
    {
      id,
      title: `part.${id}`,
      about: `part.${id}-about`,
      entries,
      query: model.searches[id] ?? '',
      isOpen: entries.length > 0 || form !== nothing,
    },
    say,
    {
      actions: {
        open: (key) => actions.openPart(id, key),
        drop: (key) => actions.dropPart(id, key),
        lock: actions.lock,
        search: (query) => actions.searchList(id, query),
      },
      below: html`<p>
          <button type="button" class="button" id="add-${id}" @click=${() => actions.openPart(id, null)}>
            ${say(`part.${id}-add`)}
          </button>
        </p>
        ${form}`,
    },
  );
}

function sitesPart(
  { lists, searches, siteProblems }: Pick<EditorModel, 'lists' | 'searches' | 'siteProblems'>,
  say: Say,
  actions: EditorActions,
): TemplateResult {
  const isOpen = lists.sites.length + siteProblems.length > 0;
  const query = searches.sites ?? '';
  return setPartView(
    { id: 'sites', title: 'part.sites', about: 'part.sites-about', entries: lists.sites, query, isOpen },
    say,
    {
      actions: {
        drop: actions.dropSite,
        lock: actions.lock,
        search: (wanted) => actions.searchList('sites', wanted),
      },
      below: html`<p>${fileField({ id: 'add-sites', label: say('part.sites-add') }, actions.openSite)}</p>
        <div role="status">
          ${
            siteProblems.length === 0
              ? nothing
              : html`<div class="attention">
                  <p>${say('coach.profile-problems')}</p>
                  <ul class="lines">
                    ${siteProblems.map((problem) => html`<li>${problem}</li>`)}
                  </ul>
                </div>`
          }
        </div>`,
    },
  );
}

function examplesPart(
  { examples }: TeamSetDocument,
  say: Say,
  { dropExample }: EditorActions,
): TemplateResult | typeof nothing {
  if (examples.length === 0) return nothing;
  return html`<section class="panel" id="examples" aria-labelledby="examples-title">
    <h2 id="examples-title">${say('edit.examples')}</h2>
    <ul class="cards">
      ${examples.map(
        ({ text, expect }, place) =>
          html`<li class="line">
            <span>${say(`edit.verdict-${expect}`)}: ${text}</span>
            <button
              type="button"
              class="small"
              aria-label=${`${say('sets.remove')}: ${text}`}
              @click=${() => dropExample(place)}
            >
              ${say('sets.remove')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
