import { SHIPPED } from '../../generated/shipped.ts';
import { EMPTY_PROMPT, formOfPrompt, putPrompt, type PromptForm } from '../../sets/prompt-form.ts';
import { dropRule, emptyRule, formOfRule, putRule, type RuleForm } from '../../sets/rule-form.ts';
import type { EditorActions, EditorModel } from '../../ui/sets/set-editor.view.ts';
import { previewsOf, promptPlaces, rulePlaces, ruleTroubles } from './editor-model.ts';
import type { EditorAround } from './editor-around.ts';

/** The forms for one tip and one reminder. */
interface Forms {
  readonly models: () => Pick<EditorModel, 'rule' | 'prompt'>;
  readonly actions: Pick<EditorActions, 'openRule' | 'openPrompt' | 'ruleForm' | 'promptForm'>;
  /** Opens the form for a shipped reminder in other words. */
  readonly reword: (item: string) => void;
}

/** Opens and closes the forms; what is typed in one comes into the set with its own button. */
export function editForms({ say, language, document, change, draw, focusOn }: EditorAround): Forms {
  /** `place`: where it stands in the set; null for a new one. */
  let rule: { place: number | null; form: RuleForm; problems: readonly string[] } | null = null;
  let prompt: { place: number | null; item: string | null; form: PromptForm; problems: readonly string[] } | null =
    null;

  const closeAll = (selector: string): void => {
    rule = null;
    prompt = null;
    draw();
    focusOn(selector);
  };
  const putRuleIn = (): void => {
    if (!rule) return;
    const missing = rulePlaces(rule.form, say);
    const next = missing.length > 0 ? null : putRule(document(), rule.form, rule.place);
    const troubles = next ? ruleTroubles(next, rule.place ?? next.rules.length - 1, language) : missing;
    if (!next || troubles.length > 0) {
      rule = { ...rule, problems: troubles };
      return draw();
    }
    rule = null;
    change(next);
    focusOn('#add-rule');
  };
  const putPromptIn = (): void => {
    if (!prompt) return;
    const missing = promptPlaces(prompt.form, say);
    if (missing.length > 0) {
      prompt = { ...prompt, problems: missing };
      return draw();
    }
    const next = putPrompt(document(), prompt.form, prompt);
    prompt = null;
    change(next);
    focusOn('#add-prompt');
  };
  const openPrompt = (place: number | null, item: string | null, form: PromptForm): void => {
    prompt = { place, item, form, problems: [] };
    draw();
    focusOn('#prompt-plain');
  };

  return {
    models: () => ({
      rule: rule && {
        form: rule.form,
        language,
        isNew: rule.place === null,
        problems: rule.problems,
        previews: previewsOf(document(), rule.form),
      },
      prompt: prompt && {
        form: prompt.form,
        language,
        isNew: prompt.place === null,
        isReworded: isShipped(prompt.place === null ? prompt.item : (document().prompts[prompt.place]?.item ?? null)),
        problems: prompt.problems,
      },
    }),
    actions: {
      openRule: (place) => {
        const file = place === null ? undefined : document().rules[place];
        const form = file ? formOfRule(file, document().references) : emptyRule(document().language);
        rule = { place, form, problems: [] };
        draw();
        focusOn('#rule-words');
      },
      ruleForm: {
        change: (part) => {
          if (!rule) return;
          const form = { ...rule.form, ...part };
          rule = { ...rule, form, problems: stillMissing(rule, rulePlaces(form, say)) };
          draw();
        },
        done: putRuleIn,
        drop: () => {
          if (rule && rule.place !== null) change(dropRule(document(), rule.place));
          closeAll('#add-rule');
        },
      },
      openPrompt: (place) => {
        const known = place === null ? undefined : document().prompts[place];
        openPrompt(place, null, known ? formOfPrompt(known, document().language) : EMPTY_PROMPT);
      },
      promptForm: {
        change: (part) => {
          if (!prompt) return;
          const form = { ...prompt.form, ...part };
          prompt = { ...prompt, form, problems: stillMissing(prompt, promptPlaces(form, say)) };
          draw();
        },
        done: putPromptIn,
        drop: () => {
          const place = prompt?.place ?? null;
          if (place !== null) change({ ...document(), prompts: document().prompts.toSpliced(place, 1) });
          closeAll('#add-prompt');
        },
      },
    },
    reword: (item) => {
      const place = document().prompts.findIndex((each) => each.item === item);
      const known = document().prompts[place] ?? SHIPPED.prompts.find((each) => each.item === item);
      if (known) openPrompt(place < 0 ? null : place, item, formOfPrompt(known, document().language));
    },
  };
}

/** Nothing is asked before a first try; after it, what was filled in since is no longer asked. */
function stillMissing(
  { problems }: { readonly problems: readonly string[] },
  now: readonly string[],
): readonly string[] {
  return problems.length === 0 ? [] : now;
}

function isShipped(item: string | null): boolean {
  return item !== null && !item.includes('.own.');
}
