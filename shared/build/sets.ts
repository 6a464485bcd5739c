import { formatProblem } from '../formats/problem.ts';
import type { Problem } from '../formats/problem.ts';
import { layerRules } from '../rules/layer-rules.ts';
import { ensureGenerated } from './generate.ts';
import { proveRules } from './prove-rules.ts';
import { readTeamSet } from './read-team-set.ts';

/** Exit codes: every set can be used, an example does not hold, bad input. */
const USABLE = 0;
const NOT_PROVEN = 1;
const BAD_INPUT = 2;

/** The command line `npm run sets`. @returns the exit code. */
async function main([command, ...files]: readonly string[]): Promise<number> {
  if (command !== 'check' || files.length === 0) return complain('sets: usage: check FILE...');
  const problems = ensureGenerated();
  if (problems.length > 0) return tell(problems, BAD_INPUT);
  let worst = USABLE;
  for (const file of files) worst = Math.max(worst, await check(file));
  return worst;
}

/** Decodes a set, and tries its own examples against the shipped rules with the set laid over them. */
async function check(file: string): Promise<number> {
  const { SHIPPED_RULES } = await import('../generated/rules.ts');
  const decoded = await readTeamSet(file);
  if (!decoded.ok) return tell(decoded.problems, BAD_INPUT);
  const set = decoded.value;
  const unproven = proveRules(layerRules(SHIPPED_RULES, set), set.examples, () => ({ file, line: 0 }));
  if (unproven.length > 0) return tell(unproven, NOT_PROVEN);
  process.stdout.write(`${file}: ${set.name} ${set.version}, ${set.rules.length} rules, every example holds\n`);
  return USABLE;
}

function tell(problems: readonly Problem[], code: number): number {
  complain(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
  return code;
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return BAD_INPUT;
}

process.exitCode = await main(process.argv.slice(2));
