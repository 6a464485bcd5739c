import { applyRewrite, type Choice } from './apply-rewrite.ts';
import type { TextHost } from './ports.ts';
import type { DeskOutcome } from './state.ts';

/**
 * Writes several chosen rewrites as one edit, so that the host writes once and one step takes it all back.
 * Where two reach into the same words the first one stays.
 *
 * @param choices of one reviewed draft, at least one
 * @returns what became of them; never rejects
 */
export async function applySeveral(host: TextHost, choices: readonly [Choice, ...Choice[]]): Promise<DeskOutcome> {
  const [{ text, item }] = choices;
  const apart = dropOverlaps(choices);
  const first = apart[0]?.rewrite ?? choices[0].rewrite;
  const end = apart[apart.length - 1]?.rewrite.end ?? first.end;
  let words = '';
  let at = first.start;
  for (const { rewrite } of apart) {
    words += text.slice(at, rewrite.start) + rewrite.text;
    at = rewrite.end;
  }
  const rewrite = { ...first, end, text: words };
  return applyRewrite(host, { text, item, rewrite });
}

function dropOverlaps(choices: readonly Choice[]): readonly Choice[] {
  const inOrder = [...choices].sort((a, b) => a.rewrite.start - b.rewrite.start);
  let reached = -1;
  return inOrder.filter(({ rewrite }) => {
    if (rewrite.start < reached) return false;
    reached = rewrite.end;
    return true;
  });
}
