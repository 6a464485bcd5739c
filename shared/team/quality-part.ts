import { readTeamSet } from '../formats/read-team-set.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { SHIPPED } from '../generated/shipped.ts';
import { QUIET_MAILS, TELLING_MAILS } from '../generated/trial-mails.ts';
import type { Language } from '../language/language.ts';
import { qualitySteps } from '../sets/quality-report.ts';
import type { LayeredSet } from '../sets/stack-layers.ts';
import type { SetStore } from '../store/set-store.ts';
import type { QualityActions, QualityModel } from '../ui/sets/quality.view.ts';
import { inSlices } from './in-slices.ts';

/** How much of the work goes by between two drawings. */
const DRAW_EACH = 0.1;
const MATERIAL = { rules: SHIPPED.rules, quiet: QUIET_MAILS, telling: TELLING_MAILS };

/** What reading a set needs of the page it stands on. */
interface Page {
  readonly store: SetStore;
  readonly language: Language;
  readonly working: () => readonly LayeredSet[];
  readonly draw: () => Promise<void>;
  readonly focusOn: (selector: string) => void;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** The part of the page that reads a set with the eyes of its readers. */
interface QualityPart {
  readonly actions: QualityActions & { readonly quality: (id: string) => void };
  /** Null while nobody asked for it. */
  readonly state: () => QualityModel | null;
}

/** Reads a set in slices, and shows how far it is; nothing is kept, and going back stops it. */
export function qualityPart({ store, language, working, draw, focusOn, attempt }: Page): QualityPart {
  let model: QualityModel | null = null;
  /** What is kept comes before what works: rules that rest are read as well. */
  const findSet = async (id: string): Promise<TeamSet | undefined> => {
    const row = (await store.sets()).find((each) => each.id === id);
    const read = row && readTeamSet(row.text, { file: row.name, shipped: SHIPPED, mode: 'use' });
    return read?.ok ? read.value : working().find(({ set }) => set.id === id)?.set;
  };
  const readSet = async (id: string): Promise<void> => {
    const set = await findSet(id);
    if (!set) return;
    let mine: QualityModel = { set, language, progress: 0, report: null };
    model = mine;
    await draw();
    focusOn('#quality-title');
    const report = await inSlices(qualitySteps(set, MATERIAL), {
      isOver: () => model !== mine,
      progress: (progress) => {
        if (progress - mine.progress < DRAW_EACH) return;
        mine = { ...mine, progress };
        model = mine;
        void draw();
      },
    });
    if (report === null || model !== mine) return;
    model = { ...mine, progress: 1, report };
    await draw();
  };
  const close = async (): Promise<void> => {
    const id = model?.set.id;
    model = null;
    await draw();
    focusOn(`[data-set="${id}"] [data-does=quality]`);
  };
  return {
    actions: { quality: (id) => attempt(() => readSet(id)), closeQuality: () => attempt(close) },
    state: () => model,
  };
}
