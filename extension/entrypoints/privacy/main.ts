import { showTextPage } from '../../text-page/show-text-page.ts';

await showTextPage('privacy', document.getElementById('text') as HTMLElement);
