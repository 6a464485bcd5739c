import type { Decoded, Problem } from './problem.ts';

/** Limits of one document, so that no set can fill a page or a stack (our choice). */
export const MOST_CHARACTERS = 8_000_000;
const DEEPEST = 16;

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the text of a team set as JSON.
 *
 * @returns plain data without prototype keys, broken characters or deep nesting, or the one problem. Never throws.
 */
export function readSetText(text: string, file: string): Decoded<unknown> {
  const refuse = (at: string, say: Problem['say']): Decoded<unknown> => ({
    ok: false,
    problems: [{ file, at, line: 0, say }],
  });
  if (text.length > MOST_CHARACTERS)
    return refuse('(file)', {
      nl: 'Dit bestand is te groot voor een set: hooguit acht miljoen tekens.',
      en: 'This file is too large for a set: at most eight million characters.',
    });
  let data: unknown;
  try {
    data = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return refuse('(file)', {
      nl: 'Dit bestand is geen JSON, of het is halverwege afgebroken.',
      en: 'This file is not JSON, or it stops halfway.',
    });
  }
  const found = findUnsafe(data, '', 0);
  return found ? refuse(found.at || '(file)', found.say) : { ok: true, value: data };
}

function findUnsafe(data: unknown, at: string, depth: number): { at: string; say: Problem['say'] } | null {
  if (typeof data === 'string')
    return data.isWellFormed()
      ? null
      : {
          at,
          say: { nl: 'Hier staat een half teken dat niet te tonen is.', en: 'Half a character here cannot be shown.' },
        };
  if (typeof data !== 'object' || data === null) return null;
  if (depth === DEEPEST)
    return { at, say: { nl: 'Dit is te diep genest: hooguit zestien lagen.', en: 'This nests too deep: at most 16.' } };
  for (const [key, value] of Object.entries(data)) {
    const place = at === '' ? key : `${at} › ${key}`;
    if (UNSAFE_KEYS.has(key) || !key.isWellFormed())
      return {
        at: at || '(file)',
        say: { nl: 'Een van de namen hier kan niet gebruikt worden.', en: 'One of the names here cannot be used.' },
      };
    const found = findUnsafe(value, place, depth + 1);
    if (found) return found;
  }
  return null;
}
