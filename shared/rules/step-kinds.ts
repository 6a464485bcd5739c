/** What a step of a pattern asks for: a word of a list, one that an open class accepts, nothing in particular, an edge of the sentence. */
export const WORDS = 0;
export const CLASS = 1;
export const GAP = 2;
export const START = 3;
export const END = 4;
