import { showTextPage } from '../../text-page/show-text-page.ts';

await showTextPage('help', document.getElementById('text') as HTMLElement);
