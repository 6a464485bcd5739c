import { showWelcome } from '../../welcome/show-welcome.ts';

await showWelcome(document.getElementById('welcome') as HTMLElement);
