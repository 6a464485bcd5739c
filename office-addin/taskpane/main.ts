import { showPane } from './show-pane.ts';

await showPane(document.getElementById('pane') as HTMLElement);
