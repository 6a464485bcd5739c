import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reflection } from '../../formats/reflection.ts';
import type { Language } from '../../language/language.ts';
import { pageHead } from '../page/page-head.view.ts';
import { pageLinks } from '../page/page-links.view.ts';
import type { Say } from '../say.ts';
import { goodList, kindTable } from './counts.view.ts';
import { teamSheet, type TeamActions, type TeamModel } from './team-sheet.view.ts';
import { weekChart } from './week-chart.view.ts';
import type { WeeksShown } from './weeks-model.ts';

/** What the page of weeks shows. */
export interface WeeksModel {
  readonly mechanism: { readonly name: string; readonly gist: string };
  /** Null when what was counted could not be read. */
  readonly shown: WeeksShown | null;
  readonly isCounting: boolean;
  /** The file that would be shared, word for word, while a person looks at it. */
  readonly preview: string | null;
  readonly isWiping: boolean;
  readonly team: TeamModel;
  readonly reflection: Reflection;
  readonly note: string;
}

/** What a person can do here. */
export interface WeeksActions extends TeamActions {
  readonly count: (isWanted: boolean) => void;
  readonly lookBeforeSharing: (isWanted: boolean) => void;
  readonly share: () => void;
  readonly askToWipe: (isAsked: boolean) => void;
  readonly wipe: () => void;
}

/** *Mijn weken*: for the writer alone; what goes to a team goes by hand, after a look. */
export function weeksView(
  model: WeeksModel,
  options: { readonly say: Say; readonly language: Language; readonly actions: WeeksActions },
): TemplateResult {
  const { say, actions } = options;
  const { mechanism, shown, note } = model;
  return html`<div class="page weeks">
    ${pageHead(say('weeks.title'))}
    <section class="panel" aria-labelledby="mechanism-title">
      <p class="soft">${say('weeks.mechanism')}</p>
      <h2 id="mechanism-title">${mechanism.name}</h2>
      <p>${mechanism.gist}</p>
    </section>
    <section id="came-by" class="panel" aria-labelledby="came-by-title">
      <h2 id="came-by-title">${say('weeks.came-by')}</h2>
      <p class="soft">${say('weeks.about')}</p>
      ${
        shown === null
          ? html`<p>${say('weeks.unread')}</p>`
          : html`${shown.kinds.length > 0 ? weekChart(shown.bars, say) : nothing} ${kindTable(shown.kinds, say, true)}
              <h3>${say('weeks.good')}</h3>
              ${goodList(shown.good, say)}`
      }
    </section>
    ${keeping(model, say, actions)} ${sharing(model, say, actions)} ${teamSheet(model.reflection, model.team, options)}
    <div class="status" role="status" ?data-speaks=${note !== ''}>${note && html`<p>${note}</p>`}</div>
    ${pageLinks(say, 'weeks')}
  </div>`;
}

function keeping({ isCounting, isWiping }: WeeksModel, say: Say, actions: WeeksActions): TemplateResult {
  return html`<section id="keeping" class="panel" aria-labelledby="keeping-title">
    <h2 id="keeping-title">${say('weeks.keeping')}</h2>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${isCounting}
        @change=${(event: Event) => actions.count((event.target as HTMLInputElement).checked)}
      />
      <span>${say('weeks.count')}<small>${say('weeks.count-note')}</small></span>
    </label>
    <p class="row">
      ${
        isWiping
          ? html`<button type="button" class="button" id="wipe-sure" @click=${actions.wipe}>
                ${say('weeks.wipe-sure')}
              </button>
              <button type="button" class="button" @click=${() => actions.askToWipe(false)}>
                ${say('weeks.wipe-no')}
              </button>`
          : html`<button type="button" class="button" id="wipe" @click=${() => actions.askToWipe(true)}>
              ${say('weeks.wipe')}
            </button>`
      }
    </p>
  </section>`;
}

function sharing({ preview }: WeeksModel, say: Say, actions: WeeksActions): TemplateResult {
  return html`<section id="sharing" class="panel" aria-labelledby="sharing-title">
    <h2 id="sharing-title">${say('weeks.sharing')}</h2>
    <p>${say('weeks.sharing-about')}</p>
    ${
      preview === null
        ? html`<p>
            <button type="button" class="button" id="look" @click=${() => actions.lookBeforeSharing(true)}>
              ${say('weeks.look')}
            </button>
          </p>`
        : html`<pre tabindex="0" aria-label=${say('weeks.file')}>${preview}</pre>
            <p class="row">
              <button type="button" class="button" id="share" @click=${actions.share}>${say('weeks.share')}</button>
              <button type="button" class="button" @click=${() => actions.lookBeforeSharing(false)}>
                ${say('weeks.share-no')}
              </button>
            </p>`
    }
  </section>`;
}
