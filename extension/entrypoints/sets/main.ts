import { showHead } from '../../text-page/show-head.ts';

const place = document.getElementById('sets') as HTMLElement;
await showHead(place, 'sets.title');
// Proving sets takes all rules, which come in after the first paint.
const { showSets } = await import('../../sets/show-sets.ts');
await showSets(place);
