import type { Level } from '../rules/finding.ts';
import type { Situation } from '../situation/situation.ts';

/** What `npm run review` was asked to do. */
export interface ReviewOptions extends Situation {
  readonly format: 'text' | 'json' | 'jsonl';
  readonly failOn: Level | null;
  readonly sets: readonly string[];
  /** Files to read; `-` is standard input. */
  readonly inputs: readonly string[];
}

export const REVIEW_USAGE =
  'review [--lang auto|nl|en] [--channel mail-to-student|note|mail-to-partner] [--audience auto|one|group] ' +
  '[--set FILE]... [--fail-on soft|ordinary|strong] [--format text|json|jsonl] [FILE|-]...';

const CHOICES = {
  '--lang': ['auto', 'nl', 'en'],
  '--channel': ['mail-to-student', 'note', 'mail-to-partner'],
  '--audience': ['auto', 'one', 'group'],
  '--fail-on': ['soft', 'ordinary', 'strong'],
  '--format': ['text', 'json', 'jsonl'],
} as const;

/** Reads the arguments. @returns the options, or one sentence that says which argument is not understood. */
export function readReviewOptions(args: readonly string[]): ReviewOptions | string {
  const chosen: Record<string, string> = {};
  const sets: string[] = [];
  const inputs: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] as string;
    if (argument === '-' || !argument.startsWith('-')) {
      inputs.push(argument);
      continue;
    }
    const [name, inline] = argument.split(/=(.*)/s) as [string, string | undefined];
    if (name !== '--set' && !(name in CHOICES)) return `review: unknown option ${name}; usage: ${REVIEW_USAGE}`;
    const value = inline ?? args[++at];
    if (value === undefined) return `review: ${name} needs a value; usage: ${REVIEW_USAGE}`;
    if (name === '--set') sets.push(value);
    else {
      const allowed: readonly string[] = CHOICES[name as keyof typeof CHOICES];
      if (!allowed.includes(value)) return `review: ${name} takes ${allowed.join(', ')}, not ${value}`;
      chosen[name] = value;
    }
  }
  return {
    language: (chosen['--lang'] ?? 'auto') as Situation['language'],
    channel: (chosen['--channel'] ?? 'mail-to-student') as Situation['channel'],
    audience: (chosen['--audience'] ?? 'auto') as Situation['audience'],
    format: (chosen['--format'] ?? 'text') as ReviewOptions['format'],
    failOn: (chosen['--fail-on'] ?? null) as Level | null,
    sets,
    inputs: inputs.length > 0 ? inputs : ['-'],
  };
}
