import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeRewrites } from '../../shared/review/make-rewrites.ts';
import { leave } from '../page/bring-in.ts';

/** Comes into a frame once something was found there, so that the first focus stays light. */
export default defineUnlistedScript(() => leave('rewriting', makeRewrites));
