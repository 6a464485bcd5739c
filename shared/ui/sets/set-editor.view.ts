import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../formats/problem.ts';
import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import type { Language } from '../../language/language.ts';
import { pageHead } from '../page/page-head.view.ts';
import type { Say } from '../say.ts';
import { linesField, textField } from './form-parts.ts';
import { problemList } from './import-report.view.ts';
import { promptFormView, type PromptFormActions, type PromptFormModel } from './prompt-form.view.ts';
import { ruleFormView, type RuleFormActions, type RuleFormModel } from './rule-form.view.ts';
import { setConflictView, type ConflictActions } from './set-conflict.view.ts';
import { shippedItemsView, type ShippedItem, type ShippedItemActions } from './shipped-items.view.ts';
import { tryOutView, type TryOutActions, type TryOutModel } from './try-out.view.ts';
import type { SetDifference } from '../../sets/diff-sets.ts';

/** An own item in its list. */
export interface OwnItem {
  readonly name: string;
  /** False for one that a form cannot show whole. */
  readonly isEditable: boolean;
}

/** What the editor of one set shows. */
export interface EditorModel {
  readonly language: Language;
  readonly document: TeamSetDocument;
  readonly rules: readonly OwnItem[];
  readonly prompts: readonly OwnItem[];
  readonly rule: RuleFormModel | null;
  readonly prompt: PromptFormModel | null;
  readonly tryOut: TryOutModel;
  readonly shipped: readonly ShippedItem[];
  readonly query: string;
  /** Why the set cannot be put to use yet. */
  readonly problems: readonly Problem[];
  /** What another window keeps; null for no conflict. */
  readonly conflict: SetDifference | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly note: string;
}

/** What a person can do in the editor. */
export interface EditorActions extends TryOutActions, ShippedItemActions, ConflictActions {
  readonly changeAbout: (part: Partial<Pick<TeamSetDocument, 'name' | 'about' | 'authors' | 'licence'>>) => void;
  readonly openRule: (place: number | null) => void;
  readonly openPrompt: (place: number | null) => void;
  readonly ruleForm: RuleFormActions;
  readonly promptForm: PromptFormActions;
  readonly dropExample: (place: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keep: () => void;
  readonly close: () => void;
}

/** The editor of one set: its own tips and reminders, what ships, and a field to try it all in. */
export function setEditorView(model: EditorModel, say: Say, actions: EditorActions): TemplateResult {
  const { document, language } = model;
  return html`<div class="sets editor">
    ${pageHead(say('edit.title', { name: document.name }))}
    <p class="row">
      <button type="button" class="small" id="close" @click=${actions.close}>${say('edit.back')}</button>
      ${step('undo', model.canUndo, say, actions.undo)} ${step('redo', model.canRedo, say, actions.redo)}
    </p>
    <p class="soft">${say('edit.draft-kept')}</p>
    ${model.conflict ? setConflictView({ difference: model.conflict, language }, say, actions) : nothing}
    ${aboutPart(document, say, actions)} ${ownPart('rule', model.rules, say, actions.openRule)}
    ${model.rule ? ruleFormView(model.rule, say, actions.ruleForm) : nothing}
    ${ownPart('prompt', model.prompts, say, actions.openPrompt)}
    ${model.prompt ? promptFormView(model.prompt, say, actions.promptForm) : nothing}
    ${tryOutView(model.tryOut, say, actions)} ${examplesPart(document, say, actions)}
    ${shippedItemsView({ items: model.shipped, query: model.query }, say, actions)}
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
  items: readonly OwnItem[],
  say: Say,
  open: (place: number | null) => void,
): TemplateResult {
  return html`<section class="panel" id="own-${kind}s" aria-labelledby="own-${kind}s-title">
    <h2 id="own-${kind}s-title">${say(`edit.${kind}s`)}</h2>
    ${items.length === 0 ? html`<p class="soft">${say(`edit.${kind}s-none`)}</p>` : nothing}
    <ul class="cards">
      ${items.map(
        ({ name, isEditable }, place) =>
          html`<li class="line">
            <span>${name}</span>
            ${
              isEditable
                ? html`<button
                    type="button"
                    class="small"
                    aria-label=${`${say('sets.edit')}: ${name}`}
                    @click=${() => open(place)}
                  >
                    ${say('sets.edit')}
                  </button>`
                : html`<small>${say('edit.as-written')}</small>`
            }
          </li>`,
      )}
    </ul>
    <p>
      <button type="button" class="button" id="add-${kind}" @click=${() => open(null)}>
        ${say(`edit.${kind}-add`)}
      </button>
    </p>
  </section>`;
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
