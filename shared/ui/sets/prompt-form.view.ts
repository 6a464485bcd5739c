import { html, type TemplateResult } from 'lit/html.js';
import { MECHANISMS } from '../../generated/mechanisms.ts';
import type { Language } from '../../language/language.ts';
import type { PromptForm } from '../../sets/prompt-form.ts';
import type { Say } from '../say.ts';
import { choiceField, textField, tickField } from './form-parts.ts';
import { formFoot } from './rule-form.view.ts';

/** What the form of one reminder shows. */
export interface PromptFormModel {
  readonly form: PromptForm;
  readonly language: Language;
  readonly isNew: boolean;
  /** True for another wording of a reminder that ships: its mechanism stays. */
  readonly isReworded: boolean;
  readonly problems: readonly string[];
}

/** What can be done with it. */
export interface PromptFormActions {
  readonly change: (part: Partial<PromptForm>) => void;
  readonly done: () => void;
  readonly drop: () => void;
}

const MOMENTS = ['coach', 'note', 'mail', 'team'] as const;
const PAGES = ['student', 'attendance', 'notes', 'progress', 'internship', 'planning', 'messages', 'goals'] as const;

/** One reminder by form: what it asks, when, and beside which pages. */
export function promptFormView(
  model: PromptFormModel,
  say: Say,
  { change, done, drop }: PromptFormActions,
): TemplateResult {
  const { form, language } = model;
  const submit = (event: Event): void => {
    event.preventDefault();
    done();
  };
  return html`<form class="panel" id="prompt-form" novalidate aria-labelledby="prompt-form-title" @submit=${submit}>
    <h3 id="prompt-form-title" tabindex="-1">${say(model.isNew ? 'edit.prompt-new' : 'edit.prompt-edit')}</h3>
    ${textField(
      { id: 'prompt-plain', label: say('edit.prompt-plain'), hint: say('edit.prompt-plain-about') },
      form.plain,
      (plain) => change({ plain }),
    )}
    ${textField(
      { id: 'prompt-named', label: say('edit.prompt-named'), hint: say('edit.prompt-named-about') },
      form.named,
      (named) => change({ named }),
    )}
    ${
      model.isReworded
        ? ''
        : choiceField(
            { id: 'prompt-mechanism', label: say('edit.mechanism') },
            { value: form.mechanism, options: Object.entries(MECHANISMS).map(([id, name]) => [id, name[language]]) },
            (mechanism) => change({ mechanism }),
          )
    }
    ${tickField(
      { id: 'prompt-moments', label: say('edit.prompt-moments') },
      { values: form.moments, options: MOMENTS.map((each) => [each, say(`edit.moment-${each}`)]) },
      (moments) => change({ moments }),
    )}
    ${tickField(
      { id: 'prompt-pages', label: say('edit.prompt-pages') },
      {
        values: form.pages.filter((page): page is (typeof PAGES)[number] => page !== 'none'),
        options: PAGES.map((each) => [each, say(`edit.page-${each}`)]),
      },
      (pages) => change({ pages }),
    )}
    ${formFoot(model, say, drop)}
  </form>`;
}
