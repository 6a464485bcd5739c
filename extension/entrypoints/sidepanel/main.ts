import { showPanel } from '../../coach/show-panel.ts';

const place = (id: string) => document.getElementById(id) as HTMLElement;

await showPanel({
  reminder: place('panel'),
  settings: place('settings'),
  picker: place('picker'),
  profiles: place('profiles'),
});
