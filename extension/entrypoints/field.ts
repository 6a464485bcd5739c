import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFields } from '../page/start-fields.ts';

export default defineUnlistedScript(startFields);
