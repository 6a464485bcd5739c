import { showPanel } from '../../coach/show-panel.ts';

await showPanel(document.getElementById('panel') as HTMLElement, document.getElementById('profiles') as HTMLElement);
