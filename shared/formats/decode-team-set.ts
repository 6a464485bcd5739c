import * as v from 'valibot';
import type { RuleExamples } from '../rules/rule.ts';
import { checkTeamSet } from './check-team-set.ts';
import type { CheckedSet, PlacedProblem } from './check-team-set.ts';
import { showPath } from './decode-site-profile.ts';
import { dropItems } from './drop-items.ts';
import { migrateTeamSet } from './migrate-team-set.ts';
import type { Decoded, Problem } from './problem.ts';
import { pruneUnknown } from './prune-unknown.ts';
import { wordIssue } from './rule-file-schema.ts';
import { NEWEST_FORMAT, TEAM_SET } from './team-set-schema.ts';
import type { TeamSetDocument } from './team-set-schema.ts';
import type { DecodeMode, TeamSet, TeamSetContext } from './team-set.ts';

/** Longer lists help nobody; the first ones are mended first (our choice). */
const MOST_PROBLEMS = 100;
/** Leaving items out can bring up others (a name that was taken); after this many rounds the set is refused. */
const MOST_ROUNDS = 8;

/** A set that is well-formed, with what it says; null with the problems when it is not. */
interface Read {
  readonly found: { readonly document: TeamSetDocument; readonly checked: CheckedSet } | null;
  readonly problems: readonly PlacedProblem[];
}

/**
 * Turns unknown data into a team set.
 *
 * @returns the set, or every problem with its place, at most a hundred. Never throws.
 */
export function decodeTeamSet(data: unknown, context: TeamSetContext, mode: DecodeMode = 'edit'): Decoded<TeamSet> {
  const asProblem = ({ path, say }: PlacedProblem): Problem => ({
    file: context.file,
    at: showPath(path),
    path,
    line: 0,
    say,
  });
  const refuse = (problems: readonly PlacedProblem[]): Decoded<TeamSet> => ({
    ok: false,
    problems: problems.slice(0, MOST_PROBLEMS).map(asProblem),
  });
  const { data: migrated, from } = migrateTeamSet(data);
  const isNewer = from > NEWEST_FORMAT;
  if (isNewer && mode === 'edit') return refuse([{ path: ['format'], say: NEWER }]);
  const notes: PlacedProblem[] = isNewer ? [{ path: ['format'], say: NEWER_READ }] : [];
  let current = isNewer ? { ...(migrated as object), format: NEWEST_FORMAT } : migrated;
  if (mode !== 'edit') {
    const pruned = pruneUnknown(TEAM_SET, current);
    current = pruned.data;
    notes.push(...pruned.dropped.map((path) => ({ path, say: unknownKey(path) })));
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { found, problems } = readDocument(current, context, mode);
    if (found && problems.length === 0) {
      return { ok: true, value: toTeamSet(found, notes.slice(0, MOST_PROBLEMS).map(asProblem)) };
    }
    const isLenient = mode === 'use' || (mode === 'import' && isNewer);
    const rest = isLenient
      ? dropItems(
          current,
          problems.map(({ path }) => path),
        )
      : null;
    if (rest === null) return refuse(problems);
    notes.push(...problems);
    current = rest;
  }
  return refuse([{ path: [], say: UNREADABLE }]);
}

function readDocument(data: unknown, context: TeamSetContext, mode: DecodeMode): Read {
  const parsed = v.safeParse(TEAM_SET, data);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      path: (issue.path ?? []).map((step) => step.key as string | number),
      say: wordIssue(issue),
    }));
    return { found: null, problems };
  }
  const document = parsed.output;
  const checked = checkTeamSet(document, context);
  const problems = mode === 'use' ? checked.problems : [...checked.problems, ...tooOld(document, context)];
  return { found: { document, checked }, problems };
}

function tooOld({ needs }: TeamSetDocument, { version }: TeamSetContext): PlacedProblem[] {
  if (needs === undefined || compareVersions(version, needs) >= 0) return [];
  const say = {
    nl: `Deze set vraagt om Uitnodigend ${needs} of nieuwer; dit is ${version}.`,
    en: `This set asks for Uitnodigend ${needs} or newer; this is ${version}.`,
  };
  return [{ path: ['needs'], say }];
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let place = 0; place < 3; place++) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function toTeamSet({ document: content, checked }: NonNullable<Read['found']>, notes: readonly Problem[]): TeamSet {
  const { id, name, version } = content;
  const verdicts = content.examples.map(({ rule, language, channel, text, expect }): RuleExamples => ({
    rule,
    language,
    ...(channel ? { channel } : {}),
    fires: expect === 'fires' ? [text] : [],
    quiet: expect === 'quiet' ? [text] : [],
  }));
  return {
    id,
    name,
    version,
    document: content,
    rules: checked.rules,
    examples: checked.examples.concat(verdicts),
    notes,
  };
}

function unknownKey(path: readonly (string | number)[]): Problem['say'] {
  const key = String(path[path.length - 1]);
  return { nl: `‘${key}’ is niet bekend en telt niet mee.`, en: `‘${key}’ is not known and does not count.` };
}

const NEWER = {
  nl: 'Deze set is gemaakt met een nieuwere versie van Uitnodigend. Werk Uitnodigend bij om hem te bewerken.',
  en: 'This set was made with a newer version of Uitnodigend. Update Uitnodigend to edit it.',
};
const NEWER_READ = {
  nl: 'Deze set is gemaakt met een nieuwere versie van Uitnodigend. Wat hier nog niet bekend is, telt niet mee.',
  en: 'This set was made with a newer version of Uitnodigend. What is not known here yet does not count.',
};
const UNREADABLE = { nl: 'Deze set is niet te lezen.', en: 'This set cannot be read.' };
