import { showOwnWeeks } from '../../weeks/show-own-weeks.ts';

await showOwnWeeks(document.getElementById('weeks') as HTMLElement);
