import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../formats/problem.ts';
import type { Language } from '../../language/language.ts';
import type { Conflict, SetDifference } from '../../sets/diff-sets.ts';
import type { SampleDifference, SampleFinding } from '../../sets/diff-findings.ts';
import type { ImportReport } from '../../sets/import-report.ts';
import type { RuleHits } from '../../sets/quality-report.ts';
import { sayCount, type Say } from '../say.ts';
import { nameChange } from './name-change.ts';
import { nameItem } from './name-item.ts';

/** Lines of one list that are shown; a set may hold thousands. */
const MOST_SHOWN = 40;

/** What a person looks at before a set is kept. */
export interface LookModel {
  readonly report: ImportReport;
  readonly language: Language;
  /** *Uit het bestand team.json*. */
  readonly from: string;
  /** *Niet ondertekend*; null for a file without a signature. */
  readonly trust: string | null;
  readonly key: string | null;
  /** Rules that find nearly everything: with any of these a set is not activated. */
  readonly everywhere: readonly RuleHits[];
  readonly layer: 'organisation' | 'team' | 'own';
  /** False where the layer is decided already: a new version stays where the set stands. */
  readonly mayChooseLayer: boolean;
  readonly isUpdate: boolean;
}

/** What can be done with it. */
export interface LookActions {
  readonly take: (isActive: boolean) => void;
  readonly leave: () => void;
  readonly setLayer: (layer: LookModel['layer']) => void;
}

/** May this set go into use? */
function isReadyForUse({ report, everywhere }: Pick<LookModel, 'report' | 'everywhere'>): boolean {
  return report.isUsable && everywhere.length === 0;
}

/** The look before use: what comes, what changes, what goes, and what it does to sample mails. Nothing changes here. */
export function importReportView(model: LookModel, say: Say, actions: LookActions): TemplateResult {
  const { report } = model;
  const { name, version, document } = report.set;
  return html`<section class="panel look" aria-labelledby="look-title" id="look">
    <h2 id="look-title" tabindex="-1">${say('look.title', { name })}</h2>
    <p>${say('look.about')}</p>
    <p class="soft">
      ${[
        say('sets.version', { version }),
        model.from,
        document.authors.length > 0 ? say('look.by', { authors: document.authors.join(', ') }) : '',
        document.licence ? say('look.licence', { licence: document.licence }) : '',
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </p>
    ${document.about ? html`<p>${document.about}</p>` : nothing}
    ${
      model.trust === null
        ? nothing
        : html`<p class="trust">
            <strong>${model.trust}</strong> ${
              model.key === null
                ? nothing
                : html`<small class="key">${say('look.key', { key: `${model.key.slice(0, 12)}…` })}</small>`
            }
          </p>`
    }
    ${unprovenPart(model, say)} ${everywherePart(model, say)} ${differencePart(report.difference, say, model.language)}
    ${conflictsPart(report.conflicts, say, model.language)} ${findingsPart(report.findings, say)}
    ${notesPart(report.notes, say, model.language)} ${model.mayChooseLayer ? layerPart(model, say, actions) : nothing}
    <p class="row">
      ${
        isReadyForUse(model)
          ? html`<button type="button" class="button main" id="take" @click=${() => actions.take(true)}>
              ${say(model.isUpdate ? 'look.take-update' : 'look.take')}
            </button>`
          : nothing
      }
      ${
        model.isUpdate
          ? nothing
          : html`<button type="button" class="button" id="keep" @click=${() => actions.take(false)}>
              ${say('look.keep')}
            </button>`
      }
      <button type="button" class="button" id="leave" @click=${actions.leave}>${say('look.leave')}</button>
    </p>
  </section>`;
}

function unprovenPart({ report: { unproven }, language }: LookModel, say: Say): TemplateResult | typeof nothing {
  if (unproven.length === 0) return nothing;
  return html`<div class="attention" id="unproven">
    <h3>${say('look.unproven')}</h3>
    <p>${say('look.unproven-about')}</p>
    ${listOf(
      unproven.map(
        ({ at, say: words }) => html`<q>${at.replace(/^.*? › (?:fires|quiet): /, '')}</q> ${words[language]}`,
      ),
      say,
    )}
  </div>`;
}

function everywherePart({ everywhere }: LookModel, say: Say): TemplateResult | typeof nothing {
  if (everywhere.length === 0) return nothing;
  return html`<div class="attention" id="everywhere">
    <h3>${say('look.everywhere')}</h3>
    <p>${say('look.everywhere-about')}</p>
    ${listOf(
      everywhere.map(({ rule, perThousand }) => say('look.everywhere-rate', { rule, n: perThousand })),
      say,
    )}
  </div>`;
}

/** What a new version adds, changes and takes away, one line an item. */
export function differencePart(difference: SetDifference, say: Say, language: Language): TemplateResult {
  const parts = (['added', 'changed', 'removed'] as const)
    // A rule that ships in two languages is one line.
    .map((part) => ({ part, names: [...new Set(difference[part].map((change) => nameChange(change, say, language)))] }))
    .filter(({ names }) => names.length > 0);
  if (parts.length === 0) return html`<p>${say('look.nothing')}</p>`;
  return html`${parts.map(
    ({ part, names }) =>
      html`<details id=${part} ?open=${names.length <= 8}>
        <summary>${say(`look.${part}`, { n: names.length })}</summary>
        ${listOf(names, say)}
      </details>`,
  )}`;
}

function conflictsPart(conflicts: readonly Conflict[], say: Say, language: Language): TemplateResult | typeof nothing {
  if (conflicts.length === 0) return nothing;
  return html`<div id="conflicts">
    <h3>${say('look.conflicts')}</h3>
    ${listOf(
      conflicts.map(({ ref, kind, with: other }) =>
        say(`look.conflict-${kind}`, { item: nameItem(ref, undefined, say, language), set: other?.name ?? '' }),
      ),
      say,
    )}
  </div>`;
}

function findingsPart(findings: readonly SampleDifference[], say: Say): TemplateResult {
  if (findings.length === 0) return html`<p>${say('look.findings-none')}</p>`;
  return html`<details id="findings" ?open=${findings.length <= 4}>
    <summary>${sayCount(say, { one: 'look.findings-one', many: 'look.findings-many' }, findings.length)}</summary>
    ${listOf(
      findings.map(({ gained, lost, weighed }) =>
        [
          gained.length > 0 ? say('look.gained', { words: wordsOf(gained) }) : '',
          lost.length > 0 ? say('look.lost', { words: wordsOf(lost) }) : '',
          weighed.length > 0 ? say('look.weighed', { words: wordsOf(weighed) }) : '',
        ]
          .filter((part) => part !== '')
          .join('. '),
      ),
      say,
    )}
  </details>`;
}

function wordsOf(findings: readonly SampleFinding[]): string {
  return findings.map(({ words }) => `‘${words}’`).join(', ');
}

function notesPart(notes: readonly Problem[], say: Say, language: Language): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<details id="notes">
    <summary>${say('look.notes')}</summary>
    ${problemList(notes, say, language)}
  </details>`;
}

function layerPart({ layer }: LookModel, say: Say, { setLayer }: LookActions): TemplateResult {
  return html`<fieldset>
    <legend>${say('look.layer')}</legend>
    ${(['organisation', 'team', 'own'] as const).map(
      (value) =>
        html`<label class="choice">
          <input
            type="radio"
            name="layer"
            value=${value}
            .checked=${layer === value}
            @change=${() => setLayer(value)}
          />
          <span>${say(`sets.layer-${value}`)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Why a set that was opened, or switched on, cannot be used; nothing was changed. */
export function refusedPart(
  problems: readonly Problem[],
  say: Say,
  language: Language,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<section class="panel attention" id="refused" aria-labelledby="refused-title">
    <h2 id="refused-title" tabindex="-1">${say('sets.refused')}</h2>
    <p>${say('sets.refused-about')}</p>
    ${problemList(problems, say, language)}
  </section>`;
}

/** What a person can mend, each with its place. Everything is shown as text, whatever it holds. */
export function problemList(problems: readonly Problem[], say: Say, language: Language): TemplateResult {
  return listOf(
    problems.map(({ file, at, say: words }) => html`${words[language]} <small>${at === '(file)' ? file : at}</small>`),
    say,
  );
}

/** Lines, and how many more there are. */
export function listOf(lines: readonly unknown[], say: Say): TemplateResult {
  const more = lines.length - MOST_SHOWN;
  return html`<ul class="lines">
    ${lines.slice(0, MOST_SHOWN).map((line) => html`<li>${line}</li>`)}
    ${more > 0 ? html`<li class="soft">${say('look.more', { n: more })}</li>` : nothing}
  </ul>`;
}
