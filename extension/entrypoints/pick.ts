import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickPlace } from '../page/pick-place.ts';

export default defineUnlistedScript(pickPlace);
