import { proveSet } from '../../sets/prove-set.ts';
import { reportQuality } from '../../sets/quality-report.ts';
import type { QualityReport } from '../../sets/quality-report.ts';
import { readSetFile } from '../read-set-file.ts';
import { NO, BAD_INPUT, print, tell, WELL } from './say.ts';
import type { Command } from './say.ts';

/** `sets check FILE...`: decodes each set, tries its examples over what ships, and says what may be mended. */
export async function checkSets(command: Command): Promise<number> {
  let worst = WELL;
  for (const file of command.files) worst = Math.max(worst, await check(file, command));
  return worst;
}

async function check(file: string, command: Command): Promise<number> {
  const { SHIPPED } = await import('../../generated/shipped.ts');
  const { QUIET_MAILS, TELLING_MAILS } = await import('../../generated/trial-mails.ts');
  const decoded = await readSetFile(file);
  if (!decoded.ok) return tell(decoded.problems, command, BAD_INPUT);
  const set = decoded.value;
  const unproven = proveSet(set, SHIPPED).map((problem) => ({ ...problem, file }));
  if (unproven.length > 0) return tell(unproven, command, NO);
  const quality = reportQuality(set, { rules: SHIPPED.rules, quiet: QUIET_MAILS, telling: TELLING_MAILS });
  const everywhere = quality.hits.filter(({ isEverywhere }) => isEverywhere);
  const problems = everywhere.map(({ rule, perThousand }) => ({
    file,
    at: rule,
    line: 0,
    say: {
      nl: `Deze regel vindt bijna alles: ${perThousand} keer in duizend gewone woorden.`,
      en: `This rule finds nearly everything: ${perThousand} times in a thousand ordinary words.`,
    },
  }));
  if (problems.length > 0) return tell(problems, command, NO);
  print(`${file}: ${set.name} ${set.version}, ${set.rules.length} rules, every example holds`);
  for (const line of hints(quality)) print(`  ${line}`);
  return WELL;
}

function hints({ hits, slow, overlaps, noReason, tone }: QualityReport): string[] {
  return [
    ...hits.map(({ rule, perThousand }) => `${rule} finds ${perThousand} in a thousand words of quiet mails`),
    ...slow.map(({ rule, perThousand }) => `${rule} starts from common words: ${perThousand} in a thousand`),
    ...overlaps.map(({ rule, with: other, words }) => `${rule} and ${other} both find ‘${words}’`),
    ...noReason.map(({ rule, language }) => `${rule} has hardly a reason (${language})`),
    ...tone.map(({ at, found }) => `${at}: ‘${found.map(({ words }) => words).join('’, ‘')}’ could be kinder`),
  ];
}
