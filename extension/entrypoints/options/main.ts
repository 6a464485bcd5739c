import { showOptions } from '../../options/show-options.ts';

await showOptions(document.getElementById('options') as HTMLElement);
