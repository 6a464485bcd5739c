import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TeamSet } from '../../formats/team-set.ts';
import type { Language } from '../../language/language.ts';
import type { QualityReport } from '../../sets/quality-report.ts';
import { sayCount, type Say } from '../say.ts';
import { listOf } from './import-report.view.ts';
import { nameItem } from './name-item.ts';

/** What the page about the quality of one set shows. */
export interface QualityModel {
  readonly set: TeamSet;
  readonly language: Language;
  /** How far the reading is, from 0 to 1. */
  readonly progress: number;
  /** Null while the set is still being read. */
  readonly report: QualityReport | null;
}

/** What can be done there. */
export interface QualityActions {
  readonly closeQuality: () => void;
}

/** A set read with the eyes of its readers: what its makers may want to mend. Nothing here changes anything. */
export function qualityView(model: QualityModel, say: Say, { closeQuality }: QualityActions): TemplateResult {
  const { set, report, progress } = model;
  return html`<section
    class="panel"
    aria-labelledby="quality-title"
    id="quality"
    aria-busy=${report ? 'false' : 'true'}
  >
    <h2 id="quality-title" tabindex="-1">${say('quality.title', { name: set.name })}</h2>
    <p>${say('quality.about')}</p>
    ${
      report
        ? reportPart(report, model, say)
        : html`<label class="reading">${say('quality.busy')}<progress max="1" .value=${progress}></progress></label>`
    }
    <p class="row">
      <button type="button" class="button" id="close-quality" @click=${closeQuality}>${say('edit.back')}</button>
    </p>
  </section>`;
}

function reportPart(report: QualityReport, model: QualityModel, say: Say): TemplateResult {
  const { hits, slow, overlaps, noReason, tone } = report;
  const rest = slow.length + overlaps.length + noReason.length + tone.length;
  const name = namesIn(model, say);
  return html`<p role="status">
      ${rest === 0 ? say('quality.well') : sayCount(say, { one: 'quality.found-one', many: 'quality.found-many' }, rest)}
    </p>
    <div id="quality-hits">
      <h3>${say('quality.hits')}</h3>
      <p class="soft">${say('quality.hits-about')}</p>
      ${hits.length === 0 ? html`<p>${say('quality.hits-none')}</p>` : hitsTable(hits, { name, language: model.language }, say)}
    </div>
    ${part(
      'slow',
      slow.map(({ rule, perThousand }) =>
        say('quality.rate', { item: name(rule), n: perThousand.toLocaleString(model.language) }),
      ),
      say,
    )}
    ${part(
      'overlaps',
      overlaps.map(({ rule, with: other, words }) =>
        say('quality.overlap', { item: name(rule), other: name(other), words }),
      ),
      say,
    )}
    ${part(
      'no-reason',
      noReason.map(({ rule, language }) => `${name(rule)} (${say(`edit.language-${language}`)})`),
      say,
    )}
    ${part(
      'tone',
      tone.map(
        ({ text, found }) =>
          html`<q>${text}</q> ${say('quality.found-in', { words: found.map(({ words }) => `‘${words}’`).join(', ') })}`,
      ),
      say,
    )}`;
}

function hitsTable(
  hits: QualityReport['hits'],
  { name, language }: { readonly name: (rule: string) => string; readonly language: Language },
  say: Say,
): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${say('quality.tip')}</th>
        <th scope="col">${say('quality.times')}</th>
        <th scope="col">${say('quality.per-thousand')}</th>
      </tr>
    </thead>
    <tbody>
      ${hits.slice(0, MOST_ROWS).map(
        ({ rule, hits: times, perThousand, isEverywhere }) =>
          html`<tr>
            <th scope="row">
              ${name(rule)} ${isEverywhere ? html`<small>${say('quality.everywhere')}</small>` : nothing}
            </th>
            <td>${times}</td>
            <td>${perThousand.toLocaleString(language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Rows that are shown; a set may hold thousands of rules. */
const MOST_ROWS = 40;

function part(
  kind: 'slow' | 'overlaps' | 'no-reason' | 'tone',
  lines: readonly unknown[],
  say: Say,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div id=${`quality-${kind}`}>
    <h3>${say(`quality.${kind}`)}</h3>
    <p class="soft">${say(`quality.${kind}-about`)}</p>
    ${listOf(lines, say)}
  </div>`;
}

/** Rules as a person knows them: by their heading and their words. */
function namesIn({ set, language }: QualityModel, say: Say): (rule: string) => string {
  const own = new Map(set.rules.map((rule) => [rule.id, rule]));
  return (id) => {
    const value = own.get(id);
    const named = nameItem(`rule:${id}`, value && { kind: 'rule', value }, say, language);
    return named.slice(named.indexOf(': ') + 2);
  };
}
