import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../page/watch-page.ts';

export default defineUnlistedScript(watchPage);
