import { showPopup } from '../../popup/show-popup.ts';

await showPopup(document.getElementById('popup') as HTMLElement);
