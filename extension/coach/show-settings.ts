import { render } from 'lit/html.js';
import type { Say } from '../../shared/ui/say.ts';
import { settingsView, type Switch } from '../../shared/ui/coach/settings.view.ts';
import { keepSigns, readSigns } from '../browser/signs.ts';

/** Draws the settings. */
export async function showSettings(place: HTMLElement, say: Say): Promise<void> {
  let signs = await readSigns();
  const draw = (note = ''): void => {
    render(settingsView({ ...signs, note }, say, set), place);
  };
  const set = (name: Switch, isOn: boolean): void => {
    signs = { ...signs, [name]: isOn };
    void keepSigns(signs).then((isKept) => draw(isKept ? '' : say('settings.not-kept')));
  };
  draw();
}
