import type { Problem } from '../../formats/problem.ts';
import { SHIPPED } from '../../generated/shipped.ts';
import type { Language } from '../../language/language.ts';
import { questionValues } from '../../sets/parts/question-part.ts';
import { whyNoReader } from '../../sets/parts/reader-part.ts';
import type { ListedPart, PartId } from '../../sets/parts/set-parts.ts';
import { textIn, type PartValues } from '../../sets/parts/set-part.ts';
import { shippedRule, wordingValues } from '../../sets/parts/wording-part.ts';
import type { Say } from '../../ui/say.ts';
import { nameItem } from '../../ui/sets/name-item.ts';
import { partFields } from '../../ui/sets/part-fields.ts';
import type { PartFormModel, PartProblem } from '../../ui/sets/part-form.view.ts';
import type { EditorActions } from '../../ui/sets/set-editor.view.ts';
import { PARTS, problemsOf, sampleFor, wordingPreviews } from './editor-model.ts';
import type { EditorAround } from './editor-around.ts';

interface OpenForm {
  readonly part: PartId;
  /** Null for a new entry. */
  readonly key: string | null;
  readonly values: PartValues;
  readonly isNew: boolean;
  readonly problems: readonly PartProblem[];
}

/** One form for the entries of all parts, and for what ships in other words. */
interface PartForms {
  readonly model: () => PartFormModel | null;
  /** Opens the form for a shipped tip or question. */
  readonly reword: (part: 'wordings' | 'messagePrompts', id: string) => void;
  readonly actions: Pick<EditorActions, 'openPart' | 'dropPart' | 'partForm'>;
}

/** Opens and closes that form; what is typed in it comes into the set with its own button. */
export function editParts({ say, language, document, change, draw, focusOn }: EditorAround): PartForms {
  let form: OpenForm | null = null;
  const fieldsOf = ({ part, values }: OpenForm) => partFields(part, values, { say, language });

  const open = (next: Omit<OpenForm, 'problems'>): void => {
    form = { ...next, problems: [] };
    draw();
    focusOn(`#part-${fieldsOf(form)[0]?.key}`);
  };
  const close = ({ part, key }: OpenForm): void => {
    form = null;
    draw();
    const kind = part === 'wordings' ? 'rule' : 'message-prompt';
    focusOn(isListed(part) ? `#add-${part}` : `[data-ref="${kind}:${key}"] [data-does=reword]`);
  };
  /** What is asked before anything is tried. */
  const missing = (current: OpenForm): readonly PartProblem[] => {
    const { part, values } = current;
    const empty = fieldsOf(current).filter(({ key, isNeeded }) => isNeeded && textIn(values, key) === '');
    if (empty.length > 0) return empty.map(({ key }) => ({ field: key, say: say('part.fill') }));
    const why = part === 'readers' ? whyNoReader(textIn(values, 'at'), textIn(values, 'who')) : null;
    return why ? [{ field: 'at', say: say(why === 'unread' ? 'addin.who-unread' : 'part.reader-person') }] : [];
  };
  const refuse = (current: OpenForm, problems: readonly PartProblem[]): void => {
    form = { ...current, problems };
    draw();
    const first = problems.find(({ field }) => field !== null)?.field;
    focusOn(first ? `#part-${first}` : '#part-form-title');
  };
  const done = (): void => {
    if (!form) return;
    const asked = missing(form);
    if (asked.length > 0) return refuse(form, asked);
    const { content, path } = PARTS[form.part].put(document(), form.values, form.key);
    const fields = fieldsOf(form).map(({ key }) => key);
    const troubles = problemsOf(content).filter((problem) => path.every((step, at) => problem.path?.[at] === step));
    if (troubles.length > 0)
      return refuse(
        form,
        troubles.map((problem) => placed(problem, fields, language)),
      );
    if (content !== document()) change(content);
    close(form);
  };

  return {
    model: () =>
      form && {
        part: form.part,
        values: form.values,
        about: isListed(form.part) || form.key === null ? '' : aboutOf(form.part, form.key, say, language),
        isNew: form.isNew,
        problems: form.problems,
        previews:
          form.part === 'wordings' && form.key !== null ? wordingPreviews(document(), form.key, form.values) : [],
      },
    reword: (part, id) => {
      const isNew = document()[part][id] === undefined;
      if (part === 'messagePrompts')
        return open({ part, key: id, isNew, values: questionValues(document(), id, SHIPPED.messagePrompts) });
      const values = wordingValues(document(), id, SHIPPED.rules);
      const rule = shippedRule(id, document().language, SHIPPED.rules);
      open({ part, key: id, isNew, values: { ...values, sample: rule ? sampleFor(rule) : '' } });
    },
    actions: {
      openPart: (part, key) => {
        const known = key === null ? undefined : PARTS[part].entries(document()).find((entry) => entry.key === key);
        const values = known?.values ?? PARTS[part].empty(document());
        open({ part, key: known ? key : null, values, isNew: !known });
      },
      dropPart: (part, key) => {
        form = null;
        change(PARTS[part].drop(document(), key));
        focusOn(`#add-${part}`);
      },
      partForm: {
        change: (values) => {
          if (!form) return;
          const next = { ...form, values };
          // After a first try, what was filled in since is no longer asked.
          form = { ...next, problems: form.problems.length === 0 ? [] : missing(next) };
          draw();
        },
        done,
        drop: () => {
          const current = form;
          if (!current) return;
          if (!current.isNew && current.key !== null) change(PARTS[current.part].drop(document(), current.key));
          close(current);
        },
      },
    },
  };
}

function isListed(part: PartId): part is ListedPart {
  return part !== 'wordings' && part !== 'messagePrompts';
}

function aboutOf(part: PartId, key: string, say: Say, language: Language): string {
  return nameItem(`${part === 'wordings' ? 'rule' : 'message-prompt'}:${key}`, undefined, say, language);
}

/** Fields that the decoder knows by another name. */
const FIELD_NAMES: Readonly<Record<string, string>> = { match: 'words', category: 'element' };

/** A problem with the field it is about. */
function placed({ path = [], say }: Problem, fields: readonly string[], language: Language): PartProblem {
  const names = path.map((step) => FIELD_NAMES[step] ?? String(step));
  return { field: fields.find((key) => names.includes(key, 1)) ?? null, say: say[language] };
}
