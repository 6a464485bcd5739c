import type { GivenAddress } from '../../shared/formats/given-address.ts';
import type { Problem } from '../../shared/formats/problem.ts';
import type { TeamSet } from '../../shared/formats/team-set.ts';
import { MESSAGE_PROMPTS } from '../../shared/generated/message-prompts.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { layerRules } from '../../shared/rules/layer-rules.ts';
import { mailSettingsOf } from '../../shared/sets/mail-settings-of.ts';
import { laySets } from '../../shared/sets/lay-sets.ts';
import type { LayeredSet } from '../../shared/sets/stack-layers.ts';
import { teamQuestions } from '../../shared/sets/team-questions.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { lockOf, NO_SCHOOL, settleMailSettings, withSets } from '../../shared/situation/mail-settings.ts';
import type { MailSettings, SchoolSettings } from '../../shared/situation/mail-settings.ts';
import type { Wording } from '../../shared/ui/wording.ts';
import { BUILT_IN } from '../built-in.ts';
import type { BuiltIn } from '../built-in.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';
import { keepSettings, readSettings } from '../outlook/person-settings.ts';
import type { Keeping } from '../outlook/person-settings.ts';
import type { FetchedSchool } from './fetch-school.ts';

/** Most of what sets say that goes along with the mailbox, in characters (our choice). */
const MOST_FROM_SETS = 8_000;

/** What the school set up, as far as the pane knows. */
export interface School {
  readonly settings: SchoolSettings;
  readonly sets: BuiltIn['sets'];
  readonly problems: readonly Problem[];
  /** True when the host did not answer: what was known before holds. */
  readonly isUnreachable: boolean;
}

/** A set in use that is kept on this device, with the address it came from. */
export interface OwnSet extends LayeredSet {
  readonly address: string | null;
}

/** The settings of the pane: what the person chose, what the school set, and what holds. */
export interface PaneSettings {
  readonly kept: () => KeptSettings;
  readonly school: () => School;
  readonly settled: () => MailSettings;
  /** The rules that hold: shipped, of the school, of own sets, and as the person weighs them. */
  readonly rules: () => readonly Rule[];
  /** Where the pane looks up what to say: those rules, and the questions in the words of sets. */
  readonly wording: () => Wording;
  /** Questions about a message as a whole that sets switched off. */
  readonly restingQuestions: () => readonly string[];
  /** The same rules, before the person weighs them. */
  readonly laidRules: () => readonly Rule[];
  /** The sets that stand beside the add-in. */
  readonly schoolSets: () => readonly LayeredSet[];
  /** How the last change was kept. */
  readonly keeping: () => Keeping;
  readonly change: (changed: Partial<KeptSettings>) => void;
  readonly learn: (fetched: FetchedSchool) => void;
  /** Lays a person's own sets over those of the school; a lock on sets keeps out what the school did not give. */
  readonly layOwn: (own: readonly OwnSet[]) => void;
}

/** @param changed called when something holds that did not before */
export function paneSettings(changed: () => void): PaneSettings {
  let kept = readSettings();
  let keeping: Keeping = 'kept';
  let school: School = {
    settings: kept.school ?? BUILT_IN.school ?? NO_SCHOOL,
    sets: BUILT_IN.sets,
    problems: [],
    isUnreachable: false,
  };
  let schoolSets: readonly TeamSet[] = [];
  let own: readonly OwnSet[] = [];
  /** The addresses that the school gives; null until its file was read. */
  let given: readonly GivenAddress[] | null = null;
  /** What sets say about mail. */
  let fromSets = kept.fromSets;
  /** False until own sets were read: what they said last time holds till then. */
  let isOwnKnown = false;
  let laidRules: readonly Rule[] = SHIPPED_RULES;
  let wording: Wording & { readonly rules: readonly Rule[] } = { rules: weighed(laidRules, kept), questions: {} };
  let restingQuestions: readonly string[] = [];
  const weigh = (): void => {
    wording = { ...wording, rules: weighed(laidRules, kept) };
  };

  const isLocked = (): boolean => lockOf(school.settings, 'sets') !== undefined;
  /** Without the file at hand, what was followed for the organisation is taken for given. */
  const isGiven = ({ address, layer }: OwnSet): boolean =>
    address !== null && (given ? given.some((each) => each.address === address) : layer === 'organisation');
  const ownInUse = (): readonly OwnSet[] => (isLocked() ? own.filter(isGiven) : own);
  /** What people see of the sets of the school: the list of their own is not shown under a lock. */
  const namesFromSchool = (): BuiltIn['sets'] =>
    isLocked() ? [...school.sets, ...ownInUse().map(({ set: { name, version } }) => ({ name, version }))] : school.sets;
  const layAll = (): void => {
    const over = ownInUse();
    laidRules = schoolSets.length + over.length === 0 ? SHIPPED_RULES : laySets(SHIPPED_RULES, schoolSets, over);
    const { words, resting } = teamQuestions([...fromSchool(), ...over], MESSAGE_PROMPTS);
    wording = { ...wording, questions: words };
    restingQuestions = resting;
    weigh();
  };

  const fromSchool = (): readonly LayeredSet[] => schoolSets.map((set) => ({ set, layer: 'organisation' }));
  const held = (): SchoolSettings => withSets(school.settings, fromSets);
  const keep = (next: KeptSettings): void => {
    kept = next;
    keeping = 'kept';
    void keepSettings(next).then((result) => {
      keeping = result;
      if (result !== 'kept') changed();
    });
  };
  return {
    kept: () => kept,
    school: () => ({ ...school, sets: namesFromSchool(), settings: held() }),
    settled: () => settleMailSettings(held(), kept),
    rules: () => wording.rules,
    wording: () => wording,
    restingQuestions: () => restingQuestions,
    laidRules: () => laidRules,
    schoolSets: () => fromSchool(),
    keeping: () => keeping,
    change: (part) => {
      keep({ ...kept, ...part });
      if (part.off || part.levels) weigh();
      changed();
    },
    learn: (fetched) => {
      school = learned(school, fetched);
      if (fetched.kind === 'found') {
        schoolSets = fetched.sets;
        given = fetched.subscriptions;
        mirror(fetched.school);
      } else if (fetched.kind === 'absent') {
        given = [];
        mirror(undefined);
      }
      layAll();
      if (isOwnKnown) mirrorSets();
      changed();
    },
    layOwn: (sets) => {
      isOwnKnown = true;
      const isSame = own.length + sets.length === 0;
      own = sets;
      if (!isSame) layAll();
      if (mirrorSets() || !isSame) changed();
    },
  };

  /** What sets say about mail, for the events too. @returns true when it is something else than before */
  function mirrorSets(): boolean {
    const said = mailSettingsOf([...fromSchool(), ...ownInUse()]);
    if (JSON.stringify(said) === JSON.stringify(fromSets)) return false;
    fromSets = said;
    const { fromSets: _old, ...others } = kept;
    keep(said ? { ...others, fromSets: roomFor(said) } : others);
    return true;
  }

  /** The events cannot fetch: they read what the pane left in the mailbox. */
  function mirror(settings: SchoolSettings | undefined): void {
    if (JSON.stringify(settings) === JSON.stringify(kept.school)) return;
    const { school: _old, ...others } = kept;
    keep(settings ? { ...others, school: settings } : others);
  }
}

/** Who reads where in many lines stays in the pane: what a person noted down goes before it. */
function roomFor(said: SchoolSettings): SchoolSettings {
  return JSON.stringify(said).length > MOST_FROM_SETS ? { ...said, readers: NO_SCHOOL.readers } : said;
}

function weighed(rules: readonly Rule[], { off, levels }: KeptSettings): readonly Rule[] {
  return layerRules(rules, { rules: [], off, levels });
}

function learned(known: School, fetched: FetchedSchool): School {
  switch (fetched.kind) {
    case 'absent':
      return { settings: BUILT_IN.school ?? NO_SCHOOL, sets: BUILT_IN.sets, problems: [], isUnreachable: false };
    case 'unreachable':
      return { ...known, isUnreachable: true };
    case 'broken':
      return { ...known, problems: fetched.problems, isUnreachable: false };
    case 'found': {
      const sets = BUILT_IN.sets.filter(({ name }) => !fetched.sets.some((set) => set.name === name));
      return {
        settings: fetched.school,
        sets: [...sets, ...fetched.sets.map(({ name, version }) => ({ name, version }))],
        problems: fetched.problems,
        isUnreachable: false,
      };
    }
  }
}
