import { showPanel } from '../../coach/show-panel.ts';

const place = (id: string) => document.getElementById(id) as HTMLElement;

await showPanel({ reminder: place('panel'), picker: place('picker'), profiles: place('profiles') });
