import { showTextPage } from '../../text-page/show-text-page.ts';

await showTextPage('school', document.getElementById('text') as HTMLElement);
