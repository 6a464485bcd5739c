import { html, nothing, type TemplateResult } from 'lit/html.js';
import { MECHANISMS } from '../../generated/mechanisms.ts';
import type { Language } from '../../language/language.ts';
import type { RuleForm } from '../../sets/rule-form.ts';
import type { Say } from '../say.ts';
import { boxField, choiceField, linesField, textField, tickField } from './form-parts.ts';

/** What the form of one rule shows. */
export interface RuleFormModel {
  readonly form: RuleForm;
  /** The language of the screen. */
  readonly language: Language;
  readonly isNew: boolean;
  /** What still stands in the way, in words. */
  readonly problems: readonly string[];
  /** The sample sentence with each of the team's own words in it. */
  readonly previews: readonly string[];
}

/** What can be done with it. */
export interface RuleFormActions {
  readonly change: (part: Partial<RuleForm>) => void;
  readonly done: () => void;
  readonly drop: () => void;
}

/** One rule by form: what to notice and when not, why, what else to say, and sentences that prove it. */
export function ruleFormView(model: RuleFormModel, say: Say, { change, done, drop }: RuleFormActions): TemplateResult {
  const { form, language } = model;
  const submit = (event: Event): void => {
    event.preventDefault();
    done();
  };
  return html`<form class="panel" id="rule-form" novalidate aria-labelledby="rule-form-title" @submit=${submit}>
    <h3 id="rule-form-title" tabindex="-1">${say(model.isNew ? 'edit.rule-new' : 'edit.rule-edit')}</h3>
    ${choiceField(
      { id: 'rule-language', label: say('edit.rule-language') },
      { value: form.language, options: (['nl', 'en'] as const).map((each) => [each, say(`edit.language-${each}`)]) },
      (value) => change({ language: value }),
    )}
    ${linesField(
      { id: 'rule-words', label: say('edit.rule-words'), hint: say('edit.one-a-line') },
      form.words,
      (words) => change({ words }),
    )}
    ${
      form.language === 'nl'
        ? boxField(
            { id: 'rule-forms', label: say('edit.rule-forms'), hint: say('edit.rule-forms-about') },
            form.hasForms,
            (hasForms) => change({ hasForms }),
          )
        : nothing
    }
    ${linesField(
      { id: 'rule-unless', label: say('edit.rule-unless'), hint: say('edit.rule-unless-about') },
      form.unless,
      (unless) => change({ unless }),
    )}
    ${textField(
      { id: 'rule-title', label: say('edit.rule-title'), hint: say('edit.rule-title-about') },
      form.title,
      (title) => change({ title }),
    )}
    ${textField({ id: 'rule-why', label: say('edit.rule-why'), hint: say('edit.rule-why-about') }, form.why, (why) =>
      change({ why }),
    )}
    ${linesField(
      { id: 'rule-instead', label: say('edit.rule-instead'), hint: say('edit.rule-instead-about') },
      form.instead,
      (instead) => change({ instead }),
    )}
    ${
      model.previews.length === 0
        ? nothing
        : html`<div id="rule-previews">
            <p class="soft">${say('edit.rule-preview')}</p>
            <ul class="lines">
              ${model.previews.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
    }
    ${linesField(
      { id: 'rule-fires', label: say('edit.rule-fires'), hint: say('edit.one-a-line') },
      form.fires,
      (fires) => change({ fires }),
    )}
    ${linesField(
      { id: 'rule-quiet', label: say('edit.rule-quiet'), hint: say('edit.one-a-line') },
      form.quiet,
      (quiet) => change({ quiet }),
    )}
    ${choiceField(
      { id: 'rule-level', label: say('edit.rule-level') },
      {
        value: form.level,
        options: (['soft', 'ordinary', 'strong'] as const).map((each) => [each, say(`level.${each}`)]),
      },
      (level) => change({ level }),
    )}
    ${tickField(
      { id: 'rule-channels', label: say('edit.rule-channels') },
      {
        values: form.channels,
        options: (['mail-to-student', 'mail-to-partner', 'note'] as const).map((each) => [
          each,
          say(`edit.channel-${each}`),
        ]),
      },
      (channels) => change({ channels }),
    )}
    ${choiceField(
      { id: 'rule-mechanism', label: say('edit.mechanism') },
      { value: form.mechanism, options: Object.entries(MECHANISMS).map(([id, name]) => [id, name[language]]) },
      (mechanism) => change({ mechanism }),
    )}
    ${textField(
      { id: 'rule-source', label: say('edit.rule-source'), hint: say('edit.rule-source-about') },
      form.source,
      (source) => change({ source }),
    )}
    ${formFoot(model, say, drop)}
  </form>`;
}

/** What still stands in the way, and the ways out of a form. */
export function formFoot(
  { problems, isNew }: Pick<RuleFormModel, 'problems' | 'isNew'>,
  say: Say,
  drop: () => void,
): TemplateResult {
  return html`${
      problems.length === 0
        ? nothing
        : html`<div class="attention form-problems">
            <p>${say('edit.form-problems')}</p>
            <ul class="lines">
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>
          </div>`
    }
    <p class="row">
      <button type="submit" class="button main" data-does="done">${say('edit.form-done')}</button>
      <button type="button" class="button" data-does="drop" @click=${drop}>
        ${say(isNew ? 'edit.form-leave' : 'edit.form-drop')}
      </button>
    </p>`;
}
