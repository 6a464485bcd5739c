import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { formatProblem } from '../formats/problem.ts';
import { ensureGenerated } from './generate.ts';
import { GENERATED, PROJECT_ROOT, TEAM_SET_SCHEMA } from './project-root.ts';

/** In this order: the launch file goes into the folder that the pages have emptied. */
const STEPS: readonly (readonly string[])[] = [
  ['wxt', 'build', '-b', 'chrome'],
  ['wxt', 'build', '-b', 'edge'],
  ['wxt', 'build', '-b', 'firefox', '--mv3'],
  ['vite', 'build', '--config', 'office-addin/vite.config.ts'],
  ['vite', 'build', '--config', 'office-addin/vite.launch.config.ts'],
  ['node', 'office-addin/manifest/write-manifests.ts'],
];

process.exitCode = await build();

/** Builds the three extensions and the add-in into `.output`. @returns the exit code. */
async function build(): Promise<number> {
  const problems = ensureGenerated();
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
  if (problems.length > 0) return 1;
  const { readBuiltIn } = await import('./read-built-in.ts');
  try {
    await readBuiltIn(process.env);
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
  if (!STEPS.every(runStep)) return 1;
  copyFileSync(join(GENERATED, TEAM_SET_SCHEMA), join(PROJECT_ROOT, '.output', TEAM_SET_SCHEMA));
  return 0;
}

/** Prints what a tool says only when it fails. */
function runStep([tool, ...args]: readonly string[]): boolean {
  const bin = join(PROJECT_ROOT, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stdout, stderr } = spawnSync(tool as string, args, { cwd: PROJECT_ROOT, env, encoding: 'utf8' });
  process.stdout.write(`${status === 0 ? 'built ' : 'failed'} ${tool} ${args.join(' ')}\n`);
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}
