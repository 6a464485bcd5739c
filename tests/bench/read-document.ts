import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRegions } from '../../shared/language/find-regions.ts';

interface Message {
  readonly text: string;
  readonly lang: string;
}

/** How many words the long document has (design, section 6). */
const WORDS = 20_000;

/** Our own Dutch messages, each up to its signature, joined until there are 20,000 words: the real density of findings. */
export function readDocument(): string {
  const lines = readFileSync(join(import.meta.dirname, '..', 'corpus', 'messages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const messages = lines.map((line) => JSON.parse(line) as Message).filter((message) => message.lang === 'nl');
  const bodies = messages.map(({ text }) => ownWords(text));
  const parts: string[] = [];
  let words = 0;
  for (let turn = 0; words < WORDS; turn++) {
    const body = bodies[turn % bodies.length] ?? '';
    // Each round is a little different, so that no sentence is remembered from the round before.
    const round = Math.floor(turn / bodies.length);
    const part = round === 0 ? body : body.replace(/([.!?])(?=\s|$)/g, ` (${round})$1`);
    parts.push(part);
    words += part.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

/** Without signature and thread: behind the first closing formula all the rest would be silent. */
function ownWords(text: string): string {
  const own = findRegions(text).filter((region) => region.kind === 'body');
  return own.map((region) => text.slice(region.start, region.end).trim()).join('\n\n');
}
