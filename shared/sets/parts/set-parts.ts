import type { Shipped } from '../../formats/shipped.ts';
import { ACCENT_PART } from './accent-part.ts';
import { elementPart } from './element-part.ts';
import { questionPart } from './question-part.ts';
import { READER_PART } from './reader-part.ts';
import type { SetPart } from './set-part.ts';
import { WORD_PART } from './word-part.ts';
import { wordingPart } from './wording-part.ts';

/** Parts of a set that have a list of their own, and those that are opened from what ships. */
export type ListedPart = 'words' | 'elements' | 'readers' | 'accents';
export type PartId = ListedPart | 'wordings' | 'messagePrompts';

/** All parts of a set that are made in a form of the one kind, over what ships. */
export function setParts(shipped: Shipped): Readonly<Record<PartId, SetPart>> {
  return {
    words: WORD_PART,
    elements: elementPart(shipped.rules),
    readers: READER_PART,
    accents: ACCENT_PART,
    wordings: wordingPart(shipped.rules),
    messagePrompts: questionPart(shipped.messagePrompts),
  };
}
