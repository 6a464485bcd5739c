import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ENGLISH_PATTERNS } from '../../shared/generated/english-patterns.ts';
import { leave } from '../page/bring-in.ts';

/** Comes into a frame once English was met there: most texts are Dutch. */
export default defineUnlistedScript(() => {
  if (ENGLISH_PATTERNS) leave('english', ENGLISH_PATTERNS);
});
