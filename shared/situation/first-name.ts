/** Words before a name that are none. */
const TITLE = /^(?:dhr|mevr|mw|drs|ir|dr|mr|ing|de heer|mevrouw|meneer)\.?\s+/i;
const NAME = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[-'’][A-ZÀ-ÖØ-Þa-zß-öø-ÿ][a-zß-öø-ÿ]+)*$/;

/**
 * The first name in a name as mail programs and student systems show it: *Sanne de Vries*, *Vries, Sanne de (student)*.
 *
 * @returns undefined where it is not sure: initials, an address, a group, capitals only.
 */
export function firstNameOf(shown: string): string | undefined {
  const bare = shown
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .trim()
    .replace(TITLE, '');
  if (/[@\d]/.test(bare) || /\b(?:groep|klas|team|groups?|class)\b/i.test(bare)) return undefined;
  const comma = bare.indexOf(',');
  const given = (comma < 0 ? bare : bare.slice(comma + 1)).trim();
  const [first = '', ...others] = given.split(/\s+/);
  // One word alone could be a surname or an account.
  if (comma < 0 && others.length === 0) return undefined;
  return NAME.test(first) ? first : undefined;
}
