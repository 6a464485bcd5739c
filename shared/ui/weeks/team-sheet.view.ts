import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reflection } from '../../formats/reflection.ts';
import type { Language } from '../../language/language.ts';
import type { Say } from '../say.ts';
import { goodList, kindTable } from './counts.view.ts';
import type { WeeksShown } from './weeks-model.ts';

/** Counts of colleagues, put together. */
export interface TeamModel {
  readonly people: number;
  /** How many files are still wanted before anything is shown. */
  readonly wanted: number;
  readonly shown: Omit<WeeksShown, 'bars'> | null;
}

/** What a person can do for a talk in the team. */
export interface TeamActions {
  readonly addFiles: (files: readonly File[]) => void;
  readonly print: () => void;
}

/** Lines to write on, for each question of a printed sheet (our choice). */
const LINES = [1, 2];
const PHASES = ['intro', 'plan', 'do', 'check', 'act'] as const;
const PARTS = ['context', 'intervention', 'mechanism', 'outcome'] as const;

/** A sheet for a talk in the team: what colleagues counted together, what students could say, and questions. */
export function teamSheet(
  reflection: Reflection,
  team: TeamModel,
  options: { readonly say: Say; readonly language: Language; readonly actions: TeamActions },
): TemplateResult {
  const { say, language, actions } = options;
  const picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    actions.addFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<section id="sheet" class="panel" aria-labelledby="sheet-title">
    <h2 id="sheet-title">${say('weeks.sheet')}</h2>
    <p>${say('weeks.sheet-about')}</p>
    <p class="row screen-only">
      <label class="file button"
        >${say('weeks.add-files')}<input type="file" multiple accept=".json,application/json" @change=${picked}
      /></label>
      <button type="button" class="button" @click=${actions.print}>${say('weeks.print')}</button>
    </p>
    ${team.people > 0 && team.wanted > 0 ? html`<p>${say(team.people === 1 ? 'weeks.wanted-one' : 'weeks.wanted', { n: team.people, m: team.wanted })}</p>` : nothing}
    ${
      team.shown === null
        ? nothing
        : html`<h3>${say('weeks.together', { n: team.people })}</h3>
            ${kindTable(team.shown.kinds, say, false)} ${goodList(team.shown.good, say)}`
    }
    <h3>${say('weeks.statements')}</h3>
    <p class="soft">${say('weeks.statements-about')}</p>
    <ul class="plain-list">
      ${reflection.statements.map((each) => question(each[language]))}
    </ul>
    <h3>${say('weeks.topics')}</h3>
    ${PHASES.map(
      (phase) =>
        html`<h4>${say(`weeks.phase-${phase}`)}</h4>
          <ul class="plain-list">
            ${reflection.topics.filter((topic) => topic.phase === phase).map((topic) => question(topic[language]))}
          </ul>`,
    )}
    <details>
      <summary>${say('weeks.cimo')}</summary>
      ${PARTS.map(
        (part) =>
          html`<h4>${say(`weeks.part-${part}`)}</h4>
            <ul class="plain-list">
              ${reflection.cimo.filter((each) => each.part === part).map((each) => question(each[language]))}
            </ul>`,
      )}
    </details>
    <p class="soft">${say('weeks.source')}</p>
  </section>`;
}

function question(words: string): TemplateResult {
  return html`<li>${words}${LINES.map(() => html`<span class="to-fill"></span>`)}</li>`;
}
