import { render } from 'lit/html.js';
import { ownId, refusePicked, tellProfile, type PickedPlace } from '../../shared/situation/make-profile.ts';
import { pickerView, type TellableKind } from '../../shared/ui/coach/picker.view.ts';
import type { Say } from '../../shared/ui/say.ts';
import { keepOwnProfile, readOwnProfiles } from '../browser/own-profiles.ts';
import { onPicked, startPicking } from '../browser/pick-on-page.ts';

/** Draws the picker. @param changed called when a page was told. */
export function showPicker(place: HTMLElement, options: { readonly say: Say; readonly changed: () => void }): void {
  const { say, changed } = options;
  let kind: TellableKind = 'student';
  let isAboutOne = true;
  let asked: 'title' | 'name' = 'title';
  let host = '';
  let title: PickedPlace | null = null;
  let name: PickedPlace | null = null;
  let note = '';
  const draw = (): void => {
    const isWhole = title !== null && (!isAboutOne || name !== null);
    const refusal = title && isWhole ? refusePicked({ title, name: isAboutOne ? name : null }) : null;
    const shown = (picked: PickedPlace | null) => picked && { read: picked.text, places: picked.places.length };
    const model = {
      kind,
      isAboutOne,
      title: shown(title),
      name: shown(name),
      note: refusal ? say(`coach.picker-${refusal}`) : note,
      canSave: isWhole && refusal === null,
    };
    render(pickerView(model, say, actions), place);
  };
  const point = async (at: 'title' | 'name'): Promise<void> => {
    asked = at;
    note = say((await startPicking()) ? 'coach.picker-go' : 'coach.picker-off');
    draw();
  };
  const save = async (): Promise<void> => {
    if (!title) return;
    const before = (await readOwnProfiles()).find((profile) => profile.id === ownId(host)) ?? null;
    const isKept = await keepOwnProfile(tellProfile(before, { host, kind, title, name: isAboutOne ? name : null }));
    note = say(isKept ? 'coach.picker-saved' : 'coach.profile-not-kept');
    if (isKept) {
      title = null;
      name = null;
      changed();
    }
    draw();
  };
  const actions = {
    setKind: (chosen: TellableKind): void => {
      kind = chosen;
      draw();
    },
    setAboutOne: (isOne: boolean): void => {
      isAboutOne = isOne;
      draw();
    },
    point: (at: 'title' | 'name'): void => void point(at),
    save: (): void => void save(),
  };
  onPicked((picked) => {
    host = picked.host;
    note = '';
    if (asked === 'title') title = picked;
    else name = picked;
    draw();
  });
  draw();
}
