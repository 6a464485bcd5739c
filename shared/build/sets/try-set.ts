import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../review/create-reviewer.ts';
import { laySets } from '../../sets/lay-sets.ts';
import { readSetFile } from '../read-set-file.ts';
import { BAD_INPUT, complain, print, tell, WELL } from './say.ts';
import type { Command } from './say.ts';

/** Texts; anything else in a folder is passed over. */
const TEXT_FILE = /\.(?:txt|md|text|eml)$/i;

/**
 * `sets try SET TEXT...`: reviews texts, or all texts in a folder, with the set laid over what ships. A line for each
 * place that a rule of the set finds (with `--all` of any rule), then how often each rule did.
 */
export async function trySet(command: Command): Promise<number> {
  const [file = '', ...places] = command.files;
  if (places.length === 0) return complain('sets: usage: try SET TEXT|FOLDER...');
  const { SHIPPED } = await import('../../generated/shipped.ts');
  const decoded = await readSetFile(file, 'import');
  if (!decoded.ok) return tell(decoded.problems, command, BAD_INPUT);
  const own = new Set(decoded.value.rules.map(({ id }) => id));
  const reviewer = createReviewer(laySets(SHIPPED.rules, [decoded.value]));
  const counts = new Map<string, number>([...own].map((id) => [id, 0]));
  let worst = WELL;
  for (const text of places.flatMap(textFiles)) {
    const draft = readText(text);
    if (draft === null) {
      worst = complain(`sets: ${text} cannot be read`);
      continue;
    }
    const { findings } = reviewer.review(draft, { language: 'auto', channel: 'mail-to-student', audience: 'auto' });
    for (const { rule, level, start, end } of findings) {
      if (!own.has(rule) && command.options['all'] === undefined) continue;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      const line = draft.slice(0, start).split('\n').length;
      print(`${text}:${line}: ${rule} (${level}): ${draft.slice(start, end)}`);
    }
  }
  for (const [rule, count] of [...counts].toSorted((a, b) => b[1] - a[1])) print(`${count} × ${rule}`);
  return worst;
}

function textFiles(place: string): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
  } catch {
    return [place];
  }
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}
