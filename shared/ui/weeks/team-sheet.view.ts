import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reflection } from '../../formats/reflection.ts';
import type { Language } from '../../language/language.ts';
import { VERDICTS, type SheetAnswers, type TeamAnswers, type Verdict } from '../../weeks/sheet-answers.ts';
import type { Say } from '../say.ts';
import { goodList, kindTable } from './counts.view.ts';
import type { WeeksShown } from './weeks-model.ts';

/** Counts of colleagues, put together. */
export interface TeamModel {
  readonly people: number;
  /** How many files are still wanted before anything is shown. */
  readonly wanted: number;
  readonly shown: Omit<WeeksShown, 'bars'> | null;
  /** What a person filled in here. */
  readonly answers: SheetAnswers;
  /** Sheets of colleagues. */
  readonly joined: TeamAnswers;
  /** The file that would be saved, word for word, while a person looks at it. */
  readonly preview: string | null;
  /** Do the numbers of this person go along? */
  readonly withCounts: boolean;
}

/** What a person can do for a talk in the team. */
export interface TeamActions {
  readonly addFiles: (files: readonly File[]) => void;
  readonly print: () => void;
  readonly write: (question: string, words: string) => void;
  readonly judge: (statement: string, verdict: Verdict) => void;
  readonly lookAtSheet: (isWanted: boolean) => void;
  readonly takeCounts: (isWanted: boolean) => void;
  readonly saveSheet: () => void;
  /** Opens a sheet that was saved before, to go on with it. */
  readonly openSheet: (file: File) => void;
}

interface SheetWords {
  readonly say: Say;
  readonly language: Language;
  readonly actions: TeamActions;
}

/** Lines to write on, for each question of a printed sheet that nobody filled in (our choice). */
const LINES = [1, 2];
const PHASES = ['intro', 'plan', 'do', 'check', 'act'] as const;
const PARTS = ['context', 'intervention', 'mechanism', 'outcome'] as const;

/**
 * A sheet for a talk in the team, to fill in here or on paper: what colleagues counted together, what students could
 * say, and questions. What colleagues filled in stands below each question once enough of them are together.
 */
export function teamSheet(reflection: Reflection, team: TeamModel, words: SheetWords): TemplateResult {
  const { say, language, actions } = words;
  const asked = (id: string, question: string): TemplateResult => questionView({ id, question }, team, words);
  return html`<section id="sheet" class="panel" aria-labelledby="sheet-title">
    <h2 id="sheet-title">${say('weeks.sheet')}</h2>
    <p>${say('weeks.sheet-about')}</p>
    <p class="row screen-only">
      ${fileButton(say('weeks.add-files'), true, actions.addFiles)}
      ${fileButton(say('weeks.open-sheet'), false, ([file]) => file && actions.openSheet(file))}
      <button type="button" class="button" id="print" @click=${actions.print}>${say('weeks.print')}</button>
    </p>
    ${wantedLine(team, say)} ${wantedLine(team.joined.isEnough ? { people: 0, wanted: 0 } : team.joined, say)}
    ${
      team.shown === null
        ? nothing
        : html`<h3>${say('weeks.together', { n: team.people })}</h3>
            ${kindTable(team.shown.kinds, say, false)} ${goodList(team.shown.good, say)}`
    }
    ${team.joined.isEnough ? html`<p>${say('weeks.joined', { n: team.joined.people })}</p>` : nothing}
    <h3>${say('weeks.statements')}</h3>
    <p class="soft">${say('weeks.statements-about')}</p>
    <ul class="plain-list">
      ${reflection.statements.map((each) => statementView({ id: each.id, statement: each[language] }, team, words))}
    </ul>
    <h3>${say('weeks.topics')}</h3>
    ${PHASES.map(
      (phase) =>
        html`<h4>${say(`weeks.phase-${phase}`)}</h4>
          <ul class="plain-list">
            ${reflection.topics
              .filter((topic) => topic.phase === phase)
              .map((topic) => asked(topic.id, topic[language]))}
          </ul>`,
    )}
    <details>
      <summary>${say('weeks.cimo')}</summary>
      ${PARTS.map(
        (part) =>
          html`<h4>${say(`weeks.part-${part}`)}</h4>
            <ul class="plain-list">
              ${reflection.cimo.filter((each) => each.part === part).map((each) => asked(each.id, each[language]))}
            </ul>`,
      )}
    </details>
    ${savePart(team, say, actions)}
    <p class="soft">${say('weeks.source')}</p>
  </section>`;
}

function fileButton(name: string, isMany: boolean, opened: (files: readonly File[]) => void): TemplateResult {
  const picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    opened([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<label class="file button"
    >${name}<input type="file" ?multiple=${isMany} accept=".json,application/json" @change=${picked}
  /></label>`;
}

function wantedLine({ people, wanted }: { people: number; wanted: number }, say: Say): TemplateResult | typeof nothing {
  if (people === 0 || wanted === 0) return nothing;
  return html`<p>${say(people === 1 ? 'weeks.wanted-one' : 'weeks.wanted', { n: people, m: wanted })}</p>`;
}

/** A question, a place to write, and what colleagues wrote. On paper: the words, or lines to write on. */
function questionView(
  { id, question }: { readonly id: string; readonly question: string },
  { answers, joined }: TeamModel,
  { say, actions }: SheetWords,
): TemplateResult {
  const words = answers.words[id] ?? '';
  const said = joined.isEnough ? (joined.words[id] ?? []) : [];
  return html`<li>
    <label for="answer-${id}">${question}</label>
    <textarea
      class="screen-only"
      id="answer-${id}"
      rows="2"
      .value=${words}
      @input=${(event: Event) => actions.write(id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${
      said.length === 0
        ? nothing
        : html`<ul class="said" aria-label=${say('weeks.said')}>
            ${said.map((each) => html`<li>${each}</li>`)}
          </ul>`
    }
    ${words === '' ? LINES.map(() => html`<span class="to-fill"></span>`) : html`<p class="paper-only">${words}</p>`}
  </li>`;
}

/** A statement, whether it fits, and how many colleagues say so. */
function statementView(
  { id, statement }: { readonly id: string; readonly statement: string },
  { answers, joined }: TeamModel,
  { say, actions }: SheetWords,
): TemplateResult {
  const counted = joined.isEnough ? joined.verdicts[id] : undefined;
  return html`<li>
    <fieldset class="verdict">
      <legend>${statement}</legend>
      ${VERDICTS.map(
        (verdict) =>
          html`<label>
            <input
              type="radio"
              name="verdict-${id}"
              .checked=${answers.verdicts[id] === verdict}
              @change=${() => actions.judge(id, verdict)}
            />
            ${say(`weeks.verdict-${verdict}`)}${counted ? html` <span class="soft">(${counted[verdict]})</span>` : nothing}
          </label>`,
      )}
    </fieldset>
  </li>`;
}

/** What was filled in goes into a file of the person's own; nothing of it is kept here. */
function savePart({ preview, withCounts }: TeamModel, say: Say, actions: TeamActions): TemplateResult {
  if (preview === null) {
    return html`<div class="screen-only" id="save-part">
      <p>${say('weeks.sheet-save-about')}</p>
      <p>
        <button type="button" class="button" id="look-sheet" @click=${() => actions.lookAtSheet(true)}>
          ${say('weeks.sheet-look')}
        </button>
      </p>
    </div>`;
  }
  return html`<div class="screen-only" id="save-part">
    <label class="choice">
      <input
        type="checkbox"
        .checked=${withCounts}
        @change=${(event: Event) => actions.takeCounts((event.target as HTMLInputElement).checked)}
      />
      <span>${say('weeks.with-counts')}<small>${say('weeks.with-counts-note')}</small></span>
    </label>
    <pre tabindex="0" aria-label=${say('weeks.file')}>${preview}</pre>
    <p class="row">
      <button type="button" class="button" id="save-sheet" @click=${actions.saveSheet}>${say('weeks.share')}</button>
      <button type="button" class="button" @click=${() => actions.lookAtSheet(false)}>${say('weeks.share-no')}</button>
    </p>
  </div>`;
}
