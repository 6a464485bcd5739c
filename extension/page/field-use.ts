import { fieldUse, ORDINARY_USE, type FieldUse } from '../../shared/situation/field-use.ts';
import { stepsKey, type SiteProfile } from '../../shared/situation/site-profile.ts';
import { ask } from '../browser/content-api.ts';
import { elementsAt, holds, readSignals } from './read-signals.ts';

/** Asks which profiles speak of this page, and looks what they make of a field. Reads no text, of the page or the field. */
export async function askFieldUse(element: Element): Promise<FieldUse> {
  const profiles = ((await ask({ kind: 'profiles-here?' })) ?? []) as readonly SiteProfile[];
  if (profiles.length === 0) return ORDINARY_USE;
  const page = pageAround();
  const fingerprints = profiles.flatMap(({ fingerprint }) => fingerprint.flat());
  const { signals } = readSignals(
    { places: fingerprints.map((steps) => ({ steps, readsText: false })), ignore: [], fields: [] },
    page,
  );
  const places = profiles.flatMap(({ fields }) => fields.flatMap(({ at }) => at));
  const focused = places.filter((steps) => elementsAt(steps, page).some((place) => holds(place, element)));
  return fieldUse(profiles, { ...signals, focused: focused.map(stepsKey) });
}

/** The page that profiles describe: that of the whole tab, or of this frame when the tab shows another site. */
function pageAround(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document;
  }
}
