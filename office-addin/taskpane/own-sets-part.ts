import type { TemplateResult } from 'lit/html.js';
import type { GivenAddress } from '../../shared/formats/given-address.ts';
import type { Language } from '../../shared/language/language.ts';
import { keepFollows, readKeptFollows } from '../outlook/person-settings.ts';
import type { PaneSettings } from './pane-settings.ts';

/** The section of a person's own sets, once it is there. */
export interface OwnSets {
  readonly view: () => TemplateResult;
}

/** `coming`: the pane is drawn first. `absent`: it could not be fetched; the pane works without. */
export type OwnSetsPart = OwnSets | 'coming' | 'absent';

/** Fetches what own sets need beside the rest of the pane, which works meanwhile. Never rejects. */
export async function fetchOwnSets(
  settings: PaneSettings,
  pane: {
    readonly place: HTMLElement;
    readonly language: Language;
    readonly given: Promise<readonly GivenAddress[]>;
    readonly draw: () => void;
  },
): Promise<OwnSetsPart> {
  try {
    const { openOwnSets, ownSetsStyles } = await import('./own-sets.ts');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ownSetsStyles);
    document.adoptedStyleSheets.push(sheet);
    return await openOwnSets({
      ...pane,
      schoolSets: settings.schoolSets,
      lay: settings.layOwn,
      carried: readKeptFollows,
      carry: keepFollows,
    });
  } catch {
    return 'absent';
  }
}
