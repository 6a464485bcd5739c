import { defineContentScript } from 'wxt/utils/define-content-script';
import { startBootstrap } from '../page/start-bootstrap.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main: startBootstrap,
});
