import { foldText } from './match-words.ts';
import type { StudentRule } from './site-profile.ts';

/** Longest name in words, *Van der Berg, Anne Sophie Marie* and the like (our choice). */
const MOST_WORDS = 6;
const LONGEST_NAME = 60;

/** The name in a text as a profile says it stands there, or null when what is left is not like a name. */
export function readName(text: string, rule: Pick<StudentRule, 'order' | 'after' | 'before'>): string | null {
  let rest = text.replace(/\s+/g, ' ').trim();
  if (rule.after !== undefined) {
    const at = rest.indexOf(rule.after);
    if (at < 0) return null;
    rest = rest.slice(at + rule.after.length).trim();
  }
  if (rule.before !== undefined) {
    const at = rest.indexOf(rule.before);
    if (at >= 0) rest = rest.slice(0, at).trim();
  }
  if (rule.order === 'last-first') {
    const parts = rest.split(',');
    if (parts.length !== 2) return null;
    rest = `${(parts[1] ?? '').trim()} ${(parts[0] ?? '').trim()}`.trim();
  }
  return isLikeName(rest) ? rest : null;
}

/** Letters (of any script), with spaces, hyphens, dots and apostrophes between, and a capital where the script has them. */
function isLikeName(text: string): boolean {
  if (text === '' || text.length > LONGEST_NAME || text.split(' ').length > MOST_WORDS) return false;
  if (/[0-9<>()[\]{}|/\\:;,!?@#%&*=+_"“”]/.test(text)) return false;
  return text !== text.toLowerCase() || text === text.toUpperCase();
}

/** Are two names the same but for capitals and spaces? */
export function isSameName(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
