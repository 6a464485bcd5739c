import * as v from 'valibot';
import type { PromptSet } from '../prompts/prompt.ts';
import { usesItem } from '../prompts/used-items.ts';
import type { Decoded, Locate, Problem } from './problem.ts';
import { PROMPT_SET } from './prompt-set-schema.ts';
import { wordIssue } from './rule-file-schema.ts';

/** What a prompt set may refer to. */
export interface PromptSetContext {
  readonly file: string;
  readonly locate: Locate;
  /** Ids of the inventory. */
  readonly items: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

/**
 * Turns unknown data into a prompt set.
 *
 * @returns the set, or every problem with its file, prompt and line. Never throws.
 */
export function decodePromptSet(data: unknown, context: PromptSetContext): Decoded<PromptSet> {
  const at = (path: Path, say: Problem['say']): Problem => ({
    file: context.file,
    at: describePath(path, data),
    path,
    line: context.locate(path),
    say,
  });
  const parsed = v.safeParse(PROMPT_SET, data);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) =>
      at(
        (issue.path ?? []).map((step) => step.key as string | number),
        wordIssue(issue),
      ),
    );
    return { ok: false, problems };
  }
  const problems = meaningProblems(parsed.output, context.items).map(({ path, say }) => at(path, say));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.output };
}

function meaningProblems(set: PromptSet, items: ReadonlySet<string>): { path: Path; say: Problem['say'] }[] {
  const found: { path: Path; say: Problem['say'] }[] = [];
  set.prompts.forEach((prompt, index) => {
    const path = ['prompts', index, 'item'];
    if (!items.has(prompt.item)) found.push({ path, say: unknownItem(prompt.item) });
    if (set.prompts.findIndex((other) => other.item === prompt.item) !== index) {
      const say = {
        nl: `Bij ‘${prompt.item}’ staat al een prompt in deze set.`,
        en: `This set already has a prompt for ‘${prompt.item}’.`,
      };
      found.push({ path, say });
    }
    if ((prompt.nl.named === undefined) !== (prompt.en.named === undefined)) {
      const say = {
        nl: 'Een naam past hier in beide talen, of in geen van beide.',
        en: 'A name fits here in both languages, or in neither.',
      };
      found.push({ path: ['prompts', index], say });
    }
  });
  set.uses.forEach((use, index) => {
    if (![...items].some((item) => usesItem([use], item))) found.push({ path: ['uses', index], say: unknownItem(use) });
  });
  return found;
}

function unknownItem(id: string): Problem['say'] {
  return { nl: `‘${id}’ staat niet in de inventaris.`, en: `‘${id}’ is not in the inventory.` };
}

/** `prompts[2] m4.theory.normalise › nl › plain`: the place, with the item it is about. */
function describePath(path: Path, data: unknown): string {
  const prompts = (data as { prompts?: unknown } | null)?.prompts;
  const index = path[0] === 'prompts' && typeof path[1] === 'number' ? path[1] : -1;
  const item: unknown = Array.isArray(prompts) ? (prompts[index] as { item?: unknown } | undefined)?.item : undefined;
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${step}`))
    .join('')
    .replace(/^ › /, '');
  return typeof item === 'string' ? place.replace(/^(prompts\[\d+\])/, `$1 ${item}`) : place || '(file)';
}
