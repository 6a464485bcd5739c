import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../page/bring-in.ts';
import { CARD } from '../page/card-parts.ts';

/** Comes into a frame when a card is about to open, so that the first focus stays light. */
export default defineUnlistedScript(() => leave('card', CARD));
