import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../formats/problem.ts';
import type { Language } from '../../language/language.ts';
import { lockLine, type LockedBy } from '../lock-line.view.ts';
import { pageHead } from '../page/page-head.view.ts';
import { pageLinks } from '../page/page-links.view.ts';
import type { Say } from '../say.ts';
import { importReportView, problemList, refusedPart, type LookActions, type LookModel } from './import-report.view.ts';
import { draftsView, type BegunSet, type DraftsActions } from './drafts.view.ts';
import { addSetView, type AddSetActions, type AddSetModel } from './add-set.view.ts';
import { qualityView, type QualityActions, type QualityModel } from './quality.view.ts';
import { setStatusView, type SetStatus, type SetStatusActions } from './set-status.view.ts';
import { setListView, type SetCard, type SetListActions } from './set-list.view.ts';

/** What the page of sets shows. */
export interface SetsModel extends AddSetModel, SetStatus {
  readonly language: Language;
  readonly sets: readonly SetCard[];
  readonly look: LookModel | null;
  /** A set that is being read with the eyes of its readers. */
  readonly quality: QualityModel | null;
  /** Why a set that was opened cannot be used; nothing was changed. */
  readonly refused: readonly Problem[];
  /** Entries of the school's policy that cannot be read. */
  readonly policyProblems: readonly Problem[];
  /** Work that was begun and is still there. */
  readonly drafts: readonly BegunSet[];
  /** True when the school alone chooses the sets. */
  readonly lock: LockedBy | null;
  readonly isLasting: boolean;
}

/** What a person can do here. */
export interface SetsActions
  extends SetListActions, LookActions, QualityActions, AddSetActions, SetStatusActions, DraftsActions {}

/** The page of sets: what is in use and where it comes from, and the ways in. A look stands in the place of the rest, and so does what reading a set came to. */
export function setsPageView(model: SetsModel, say: Say, actions: SetsActions): TemplateResult {
  const { look, quality, language } = model;
  return html`<div class="sets">
    ${pageHead(say('sets.title'))}
    <p>${say('sets.about')}</p>
    ${model.isLasting ? nothing : html`<p class="good" role="note">${say('sets.not-lasting')}</p>`}
    ${
      look
        ? importReportView(look, say, actions)
        : quality
          ? qualityView(quality, say, actions)
          : ways(model, say, actions)
    }
    ${setStatusView(model, say, actions)}
    ${
      model.policyProblems.length === 0
        ? nothing
        : html`<section class="panel" id="policy">
            <h2>${say('sets.policy-about')}</h2>
            ${problemList(model.policyProblems, say, language)}
          </section>`
    }
  </div>`;
}

function ways(model: SetsModel, say: Say, actions: SetsActions): TemplateResult {
  const { language } = model;
  return html`${refusedPart(model.refused, say, language)} ${draftsView(model.drafts, say, actions)}
  ${setListView(model.sets, { say, language }, actions)}
  ${
    model.lock
      ? html`<p>${say('sets.locked')}</p>
          ${lockLine(model.lock, { say, language })}`
      : addSetView(model, say, actions)
  }
  ${pageLinks(say, 'sets')}`;
}
