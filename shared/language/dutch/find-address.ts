/** A draft has many findings; it is read once for all of them. */
let last: { readonly text: string; readonly address: 'je' | 'u' | 'jullie' | null } = { text: '', address: null };

/** How a draft speaks to its reader: the form it uses most. @param otherwise the form when it shows none */
export function findAddress(text: string, otherwise: 'je' | 'u' = 'je'): 'je' | 'u' | 'jullie' {
  if (text !== last.text) last = { text, address: countAddress(text) };
  return last.address ?? otherwise;
}

function countAddress(text: string): 'je' | 'u' | 'jullie' | null {
  const count = (words: RegExp): number => (text.match(words) ?? []).length;
  const formal = count(/\b(?:u|uw)\b/gi);
  const group =
    count(/\bjullie\b/gi) + count(/^\s*(?:beste|hoi|dag|hallo)\s+(?:allemaal|allen|studenten|klas|groep)\b/gi);
  const one = count(/\b(?:je|jij|jou|jouw)\b/gi);
  if (formal > one && formal > group) return 'u';
  if (group > 0 && group >= one) return 'jullie';
  return one > 0 ? 'je' : null;
}
