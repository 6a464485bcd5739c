import { writeFileSync } from 'node:fs';
import { formatTeamSet } from '../../formats/format-team-set.ts';
import type { TeamSet } from '../../formats/team-set.ts';
import { diffFindings } from '../../sets/diff-findings.ts';
import { diffSets } from '../../sets/diff-sets.ts';
import { laySets } from '../../sets/lay-sets.ts';
import { mergeSets } from '../../sets/merge-sets.ts';
import { readSetFile } from '../read-set-file.ts';
import { BAD_INPUT, complain, NO, print, tell, WELL } from './say.ts';
import type { Command } from './say.ts';

/** Reads all sets, or says of each what stands in the way. */
async function readAll(command: Command): Promise<TeamSet[] | number> {
  const read = await Promise.all(command.files.map((file) => readSetFile(file, 'import')));
  const problems = read.flatMap((set) => (set.ok ? [] : set.problems));
  if (problems.length > 0) return tell(problems, command, BAD_INPUT);
  return read.flatMap((set) => (set.ok ? [set.value] : []));
}

/** `sets diff OLD NEW`: what is added, changed and removed, and what that changes on sample mails. Exit 1 when they differ. */
export async function diffFiles(command: Command): Promise<number> {
  if (command.files.length !== 2) return complain('sets: usage: diff OLD NEW');
  const sets = await readAll(command);
  if (typeof sets === 'number') return sets;
  const [before, after] = sets as [TeamSet, TeamSet];
  const { added, changed, removed } = diffSets(before, after);
  for (const { ref } of added) print(`+ ${ref}`);
  for (const { ref } of changed) print(`~ ${ref}`);
  for (const { ref } of removed) print(`- ${ref}`);
  const { SHIPPED } = await import('../../generated/shipped.ts');
  const { QUIET_MAILS, TELLING_MAILS } = await import('../../generated/trial-mails.ts');
  const rules = [before, after].map((set) => laySets(SHIPPED.rules, [set])) as [
    typeof SHIPPED.rules,
    typeof SHIPPED.rules,
  ];
  for (const { sample, gained, lost, weighed } of diffFindings([...QUIET_MAILS, ...TELLING_MAILS], ...rules)) {
    for (const { rule, words } of gained) print(`  ${sample}: + ${rule}: ${words}`);
    for (const { rule, words } of lost) print(`  ${sample}: - ${rule}: ${words}`);
    for (const { rule, words, before: level, level: now } of weighed)
      print(`  ${sample}: ~ ${rule}: ${words} (${level} → ${now})`);
  }
  return added.length + changed.length + removed.length > 0 ? NO : WELL;
}

/** `sets merge LOWER HIGHER... [--out FILE]`: one set that does what they do together, with the head of the lowest. */
export async function mergeFiles(command: Command): Promise<number> {
  if (command.files.length < 2) return complain('sets: usage: merge LOWER HIGHER... [--out FILE]');
  const sets = await readAll(command);
  if (typeof sets === 'number') return sets;
  const [lowest, ...others] = sets.map((set) => set.document);
  if (!lowest) return BAD_INPUT;
  const merged = others.reduce((below, above) => {
    const { document: both, kept } = mergeSets(below, above);
    for (const ref of kept) complain(`${above.name}: ${ref} is locked by ${below.name} and stays as it is`);
    return both;
  }, lowest);
  const { out } = command.options;
  if (out === undefined) process.stdout.write(formatTeamSet(merged));
  else writeFileSync(out, formatTeamSet(merged));
  return WELL;
}
