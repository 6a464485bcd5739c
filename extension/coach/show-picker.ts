import { render } from 'lit/html.js';
import { checkOther, checkSecond, placesToCheck } from '../../shared/situation/check-draft.ts';
import { guessNameRule } from '../../shared/situation/guess-name-rule.ts';
import {
  ownId,
  refusePicked,
  tellProfile,
  type PickedPlace,
  type ToldPage,
} from '../../shared/situation/make-profile.ts';
import { readName } from '../../shared/situation/read-name.ts';
import {
  stepsKey,
  type AskedPlace,
  type PageSignals,
  type SiteProfile,
  type TellableKind,
} from '../../shared/situation/site-profile.ts';
import { pickerView, type PickedShown, type Pointed } from '../../shared/ui/coach/picker.view.ts';
import type { Say } from '../../shared/ui/say.ts';
import { keepOwnProfile, putBackProfiles, readOwnProfiles } from '../browser/own-profiles.ts';
import { onPicked, startPicking } from '../browser/pick-on-page.ts';

/** What the panel tells the picker. */
export interface Picker {
  /** Has a kind ready that was guessed, as long as nobody chose one or pointed at something. */
  readonly suggest: (kind: TellableKind) => void;
}

/**
 * Draws the picker. What was read is held only while the panel is open.
 *
 * @param options `changed` is called when a page was told; `read` reads what stands at some places of the page
 */
export function showPicker(
  place: HTMLElement,
  options: {
    readonly say: Say;
    readonly changed: () => void;
    readonly read: (places: readonly AskedPlace[]) => Promise<PageSignals | null>;
  },
): Picker {
  const { say, changed, read } = options;
  let kind: TellableKind = 'student';
  let isChosen = false;
  let isAboutOne = true;
  let asked: Pointed = 'title';
  let host = '';
  let picked: Readonly<Record<Pointed, PickedPlace | null>> = { title: null, name: null, field: null };
  let looks: readonly ('second' | 'other')[] = [];
  let looked: readonly string[] = [];
  let before: readonly SiteProfile[] | null = null;
  let note = '';
  /** What was told so far, when it is whole. */
  const told = (): ToldPage | null => {
    const { title, name, field } = picked;
    if (!title || (isAboutOne && !name)) return null;
    return { host, kind, title, name: isAboutOne ? name : null, field };
  };
  const draw = (): void => {
    const whole = told();
    const refusal = whole && refusePicked(whole);
    const model = {
      kind,
      isAboutOne,
      title: shown(picked.title),
      name: shownName(picked.name),
      field: shown(picked.field),
      next: whole && !refusal ? (looks[0] ?? null) : null,
      looked,
      note: refusal ? say(`coach.picker-${refusal}`) : note,
      canSave: whole !== null && refusal === null,
      canUndo: before !== null,
    };
    render(pickerView(model, say, actions), place);
  };
  const startLooks = (): void => {
    looks = isAboutOne ? ['second', 'other'] : ['other'];
    looked = [];
  };
  const point = async (at: Pointed): Promise<void> => {
    asked = at;
    isChosen = true;
    before = null;
    note = say((await startPicking()) ? 'coach.picker-go' : 'coach.picker-off');
    draw();
  };
  const look = async (): Promise<void> => {
    const [which, ...rest] = looks;
    const whole = told();
    if (!which || !whole) return;
    const signals = await read(placesToCheck(whole));
    if (signals === null) note = say('coach.picker-no-answer');
    else {
      const checked = which === 'second' ? checkSecond(whole, signals) : checkOther(whole, signals);
      note = checked.kind === 'good' ? '' : say(`coach.look-${checked.kind}`);
      if (checked.kind === 'good') {
        const { title, name } = checked.told;
        picked = { ...picked, title, name: name ?? picked.name };
        looked = [...looked, say(`coach.look-good-${which}`, { read: checked.read })];
        looks = rest;
      }
    }
    draw();
  };
  const save = async (): Promise<void> => {
    const whole = told();
    if (!whole) return;
    const all = await readOwnProfiles();
    const earlier = all.find((profile) => profile.id === ownId(host)) ?? null;
    const isKept = await keepOwnProfile(tellProfile(earlier, whole));
    note = say(isKept ? 'coach.picker-saved' : 'coach.profile-not-kept');
    if (isKept) {
      before = all;
      picked = { title: null, name: null, field: null };
      isChosen = false;
      startLooks();
      changed();
    }
    draw();
  };
  const undo = async (): Promise<void> => {
    await putBackProfiles(before ?? []);
    before = null;
    note = say('coach.picker-undone');
    changed();
    draw();
  };
  const actions = {
    setKind: (chosen: TellableKind): void => {
      kind = chosen;
      isChosen = true;
      draw();
    },
    setAboutOne: (isOne: boolean): void => {
      isAboutOne = isOne;
      startLooks();
      draw();
    },
    point: (at: Pointed): void => void point(at),
    look: (): void => void look(),
    save: (): void => void save(),
    undo: (): void => void undo(),
  };
  onPicked((found) => {
    host = found.host;
    note = '';
    picked = { ...picked, [asked]: found };
    startLooks();
    draw();
  });
  startLooks();
  draw();
  const suggest = (guessed: TellableKind): void => {
    if (isChosen || guessed === kind) return;
    kind = guessed;
    draw();
  };
  return { suggest };
}

function shown(picked: PickedPlace | null): PickedShown | null {
  return picked && { read: picked.text, ways: picked.places.map(stepsKey) };
}

/** The name alone, without the number or the label around it. */
function shownName(picked: PickedPlace | null): PickedShown | null {
  const here = shown(picked);
  const rule = here && guessNameRule(here.read);
  return here && { ...here, read: (rule && readName(here.read, rule)) ?? here.read };
}
