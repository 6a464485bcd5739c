import { showSets } from '../../sets/show-sets.ts';

await showSets(document.getElementById('sets') as HTMLElement);
