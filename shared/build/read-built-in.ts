import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeSchoolConfig } from '../formats/decode-school-config.ts';
import { formatProblem } from '../formats/problem.ts';
import type { Problem } from '../formats/problem.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { SHIPPED_RULES } from '../generated/rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { SchoolSettings } from '../situation/mail-settings.ts';
import { laySets } from '../sets/lay-sets.ts';
import { proveRules } from '../sets/prove-rules.ts';
import { readSetFile } from './read-set-file.ts';

/** What an administrator builds into the add-in. */
export interface BuiltInFiles {
  /** The shipped rules with the sets laid over them, in their order. */
  readonly rules: readonly Rule[];
  readonly sets: readonly TeamSet[];
  readonly school?: SchoolSettings;
  /** What goes beside the pages, by its name there. */
  readonly beside: Readonly<Record<string, string>>;
}

/** The environment variables of a build. */
interface BuildVariables {
  /** Set files, with commas between them, lowest layer first. */
  readonly ADDIN_SETS?: string;
  /** A configuration file; the sets it names stand beside it, and are built in too. */
  readonly ADDIN_CONFIG?: string;
}

/** The name that the pane asks for. */
export const CONFIG_NAME = 'uitnodigend.config.json';

/**
 * Reads, decodes and proves what is to be built in.
 *
 * @throws Error that names every problem with its file and place: a half set never gets into a build
 */
export async function readBuiltIn({ ADDIN_SETS = '', ADDIN_CONFIG = '' }: BuildVariables): Promise<BuiltInFiles> {
  const beside: Record<string, string> = {};
  const files = ADDIN_SETS.split(',')
    .map((file) => file.trim())
    .filter((file) => file !== '');
  const config = ADDIN_CONFIG === '' ? undefined : readConfig(ADDIN_CONFIG, beside);
  for (const name of config?.sets ?? []) {
    const file = join(dirname(ADDIN_CONFIG), name);
    beside[name] = read(file);
    files.push(file);
  }
  const sets: TeamSet[] = [];
  let rules: readonly Rule[] = SHIPPED_RULES;
  for (const file of files) {
    const decoded = await readSetFile(file);
    if (!decoded.ok) throw refused(decoded.problems);
    const set = decoded.value;
    rules = laySets(rules, [set]);
    const unproven = proveRules(rules, set.examples, () => ({ file, line: 0 }));
    if (unproven.length > 0) throw refused(unproven);
    sets.push(set);
  }
  return { rules, sets, beside, ...(config ? { school: config.school } : {}) };
}

function readConfig(file: string, beside: Record<string, string>) {
  const source = read(file);
  const decoded = decodeSchoolConfig(source, file);
  if (!decoded.ok) throw refused(decoded.problems);
  beside[CONFIG_NAME] = source;
  return decoded.value;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw refused([
      { file, at: '(file)', line: 0, say: { nl: 'Dit bestand is niet te lezen.', en: 'This file cannot be read.' } },
    ]);
  }
}

function refused(problems: readonly Problem[]): Error {
  return new Error(`Not built in:\n${problems.map((problem) => formatProblem(problem, 'en')).join('\n')}`);
}
