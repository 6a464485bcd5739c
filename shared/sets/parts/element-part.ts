import type { RuleFile } from '../../formats/rule-file-schema.ts';
import type { Rule } from '../../rules/rule.ts';
import { freeAmong, isPlainFile, noticing, PLAIN_FILE, slugOf, wordsOf } from '../rule-form.ts';
import { linesIn, putAt, textIn, type PartValues, type SetPart } from './set-part.ts';

/** The elements that a form can add words to: what a mail can hold that is good already. */
export function elementsOf(shipped: readonly Rule[]): readonly string[] {
  return [...new Set(shipped.map(({ category }) => category).filter((category) => category.startsWith('pos.')))];
}

/** Words by which a team says something good already: they count as one of the elements that ship. */
export function elementPart(shipped: readonly Rule[]): SetPart {
  const known = elementsOf(shipped);
  return {
    empty: ({ language }) => ({
      language,
      element: known[0] ?? '',
      words: [],
      forms: '',
      unless: [],
      fires: [],
      quiet: [],
    }),
    entries: ({ elements }) =>
      elements.map((file, place) => ({
        key: String(place),
        ref: `rule:${file.category}/${file.rules[0]?.name ?? ''}`,
        values: isPlainFile(file) && known.includes(file.category) ? valuesOf(file) : null,
      })),
    put: (content, values, key) => {
      const before = key === null ? undefined : content.elements[Number(key)];
      const wanted = slugOf(linesIn(values, 'words')[0] ?? '') || 'eigen';
      const name = before?.rules[0]?.name ?? freeAmong(content.elements, wanted);
      const rules = [noticing(formOf(values), languageIn(values), name)];
      const file = { ...headOf(values, before, shipped), rules };
      const { list, place } = putAt(content.elements, file, key);
      return { content: { ...content, elements: list }, path: ['elements', place] };
    },
    drop: (content, key) => ({ ...content, elements: content.elements.toSpliced(Number(key), 1) }),
  };
}

function valuesOf(file: RuleFile): PartValues {
  const { hasForms, ...words } = wordsOf(file.rules[0] as RuleFile['rules'][number]);
  return { language: file.language, element: file.category, ...words, forms: hasForms ? 'yes' : '' };
}

function formOf(values: PartValues): Parameters<typeof noticing>[0] {
  const [words, unless, fires, quiet] = ['words', 'unless', 'fires', 'quiet'].map((key) => linesIn(values, key));
  return {
    words: words ?? [],
    hasForms: textIn(values, 'forms') === 'yes',
    unless: unless ?? [],
    fires: fires ?? [],
    quiet: quiet ?? [],
  };
}

function languageIn(values: PartValues): 'nl' | 'en' {
  return textIn(values, 'language') === 'en' ? 'en' : 'nl';
}

/** Title, reason and weight are those of the element; what an author chose otherwise stays. */
function headOf(values: PartValues, before: RuleFile | undefined, shipped: readonly Rule[]): Omit<RuleFile, 'rules'> {
  const category = textIn(values, 'element');
  const language = languageIn(values);
  const model = shipped.find((rule) => rule.category === category && rule.language === language);
  if (!model) throw new RangeError(`no element ${category} in ${language}`);
  const { mechanism, reference, level, title, why } = model;
  const ours = { mechanism, reference, level, title, why, channels: [...model.channels] };
  return { ...PLAIN_FILE, ...(before?.category === category ? before : ours), category, language };
}
