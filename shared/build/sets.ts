import { parseArgs } from 'node:util';
import { formatProblem } from '../formats/problem.ts';
import { ensureGenerated } from './generate.ts';
import { checkSets } from './sets/check-sets.ts';
import { diffFiles, mergeFiles } from './sets/compare-sets.ts';
import { complain } from './sets/say.ts';
import type { Command } from './sets/say.ts';
import { makeKeyFile, signSet, verifySets } from './sets/sign-sets.ts';
import { trySet } from './sets/try-set.ts';

const COMMANDS: Readonly<Record<string, (command: Command) => Promise<number>>> = {
  check: checkSets,
  try: trySet,
  diff: diffFiles,
  merge: mergeFiles,
  keygen: makeKeyFile,
  sign: signSet,
  verify: verifySets,
};

const OPTIONS = {
  key: { type: 'string' },
  out: { type: 'string' },
  old: { type: 'string' },
  until: { type: 'string' },
  earlier: { type: 'string' },
  lang: { type: 'string' },
  all: { type: 'boolean' },
} as const;

/** The command line `npm run sets`. @returns the exit code. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!run) return complain(`sets: usage: ${Object.keys(COMMANDS).join('|')} FILE...`);
  const command = readCommand(args);
  if (typeof command === 'string') return complain(`sets: ${command}`);
  if (command.files.length === 0) return complain(`sets: ${name} needs a file`);
  const problems = ensureGenerated();
  if (problems.length > 0) return complain(problems.map((problem) => formatProblem(problem, 'en')));
  return run(command);
}

function readCommand(args: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { all, lang = 'en', ...options } = values;
    if (lang !== 'nl' && lang !== 'en') return '--lang takes nl or en';
    return { files: positionals, options: all ? { ...options, all: '' } : options, language: lang };
  } catch (error) {
    return (error as Error).message.split('. ')[0] ?? '';
  }
}

process.exitCode = await main(process.argv.slice(2));
