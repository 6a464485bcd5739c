import type { Rewrite } from '../rewrite.ts';

/** A rewrite with offsets from the start of its sentence. */
export type SentenceRewrite = Rewrite;
