import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewerWith } from '../../shared/review/create-reviewer-with.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import { layerRules } from '../../shared/rules/layer-rules.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { openLayerOfRules } from '../../shared/rules/packed-layer.ts';
import type { Wording } from '../../shared/ui/wording.ts';
import { ask, contentApi, hear, isExtensionThere, screenLanguage } from '../browser/content-api.ts';
import {
  readTabMessage,
  type FieldChoices,
  type FieldFound,
  type QuietAsked,
  type TeamLayer,
} from '../browser/messages.ts';
import { askFieldUse } from './field-use.ts';
import { bringNothing } from './bring-in.ts';
import { findField } from './find-field.ts';
import { isLarge } from './is-large.ts';
import { judgeField } from './judge-field.ts';
import { withLaterEnglish } from './later-english.ts';
import { laterCard } from './later-card.ts';
import { openPanelLines } from './panel-lines.ts';
import { serveField } from './serve-field.ts';
import type { ServedField } from './serve-field.ts';
import { watchFocus } from './watch-focus.ts';

/** One run a frame: a second injection takes the place of the first, also after an update of the extension. */
const world = globalThis as unknown as { uitnodigendFields?: AbortController };

/** Serves the field that has the focus, one at a time, until the site is switched off or the extension goes. */
export function startFields(): void {
  world.uitnodigendFields?.abort();
  const life = new AbortController();
  world.uitnodigendFields = life;
  void serveFields(life);
}

async function serveFields(life: AbortController): Promise<void> {
  bringNothing();
  let served: ServedField | undefined;
  const card = laterCard();
  let choices = await askForChoices();
  let team = await askForTeam(choices);
  const onEnglish = (): void => {
    now = makeReviewer();
    served?.lookAgain();
  };
  const makeReviewer = (): Reviewer =>
    createReviewerWith(
      withLaterEnglish(team.rules, onEnglish),
      card.rewriter,
      choices.gates ? { gates: choices.gates } : {},
    );
  let now = makeReviewer();
  const reviewer: Reviewer = {
    review: (...draft) => now.review(...draft),
    rewrites: (...finding) => now.rewrites(...finding),
  };
  if (life.signal.aborted) return;
  /** The field that the focus came to last. */
  let current: Element | undefined;
  const panels = openPanelLines(life.signal, {
    name: 'panel-field',
    onAsk: (message) => {
      if ((message as QuietAsked).kind === 'quiet') served?.chooseQuiet((message as QuietAsked).how);
      return undefined;
    },
  });
  const onFound = (counts: FieldFound['counts'], quiet: FieldFound['quiet']): void =>
    panels.tell({ kind: 'field', counts, quiet } satisfies FieldFound);
  let untilChange: ReturnType<typeof setTimeout> | undefined;
  /** A rest and quiet hours begin and end by themselves, also in a field that keeps the focus. */
  const watchClock = (): void => {
    clearTimeout(untilChange);
    const { changesAt } = choices;
    if (changesAt > 0) untilChange = setTimeout(() => void chooseAgain(), changesAt - Date.now() + 1);
  };

  const serve = async (element: Element | null): Promise<void> => {
    if (!isExtensionThere()) return life.abort();
    const field = findField(element);
    const why = field && judgeField(field);
    if (!field || field.element === current || (why !== null && why !== 'one-line')) return;
    if (choices.isLargeOnly && !isLarge(field)) return;
    stopServing();
    current = field.element;
    const use = await askFieldUse(field.element);
    if (life.signal.aborted || current !== field.element || (why === 'one-line' && !use.isNamed)) return;
    if (choices.quietUntil > Date.now()) return stopServing();
    if (field.element.ownerDocument !== document) void ask({ kind: 'editor-served' });
    served = serveField(field, {
      reviewer,
      card,
      wording: team,
      language: screenLanguage(choices.screen),
      use,
      onFound,
      onRest: (isWanted) => void ask({ kind: 'rest', isWanted }),
      ...choices,
    });
  };
  const stopServing = (): void => {
    served?.stop();
    served = undefined;
    current = undefined;
  };
  const onMessage = (message: unknown): void => {
    const known = readTabMessage(message);
    if (known?.kind === 'turned-off') life.abort();
    if (known?.kind === 'open-tip') served?.openTip();
    if (known?.kind === 'editor-focused') lookNow();
    if (known?.kind === 'choices-changed') void chooseAgain();
  };
  const chooseAgain = async (): Promise<void> => {
    const before = choices;
    choices = await askForChoices();
    if (life.signal.aborted) return;
    served?.mute(choices.muted);
    watchClock();
    const hasSameSets = before.setsAt === choices.setsAt && isSame(before.levels, choices.levels);
    if (!hasSameSets) {
      team = await askForTeam(choices);
      now = makeReviewer();
    }
    if (hasSameSets && ASKED_ANEW.every((part) => isSame(before[part], choices[part]))) return;
    // The field in which a person asked for an hour of rest says until when, and how to take that back.
    if (choices.quietUntil > Date.now() && served?.quiet() === 'hour') return;
    startAgain();
  };
  const startAgain = (): void => {
    stopServing();
    lookNow();
  };
  const lookNow = watchFocus((element) => void serve(element), life.signal);
  hear(onMessage, life.signal);
  life.signal.addEventListener('abort', stopServing);
  life.signal.addEventListener('abort', () => clearTimeout(untilChange));
  watchClock();
  holdLine(life);
  void ask({ kind: 'field-here' });
  lookNow();
}

/** Choices that a field is served anew for. */
const ASKED_ANEW = ['when', 'screen', 'quietUntil', 'changesAt', 'address', 'isLargeOnly'] as const;

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What the person chose; the ordinary choices when nobody answers. */
async function askForChoices(): Promise<FieldChoices> {
  const answer = (await ask({ kind: 'choices?' })) as FieldChoices | undefined;
  return (
    answer ?? {
      screen: 'browser',
      when: 'live',
      quietUntil: 0,
      changesAt: 0,
      address: 'je',
      levels: {},
      isLargeOnly: false,
      muted: [],
      setsAt: 0,
    }
  );
}

/** What is said in a field. */
interface Team extends Wording {
  readonly rules: readonly Rule[];
}

/** What ships with the sets in use and the levels of this person laid over it; without sets nothing is asked. */
async function askForTeam({ setsAt, levels }: FieldChoices): Promise<Team> {
  const layer = setsAt === 0 ? undefined : ((await ask({ kind: 'team-rules?' })) as TeamLayer | undefined);
  const laid = layer ? layerRules(SHIPPED_RULES, openLayerOfRules(layer.rules)) : SHIPPED_RULES;
  const rules = Object.keys(levels).length === 0 ? laid : layerRules(laid, { rules: [], off: [], levels });
  return { rules, questions: layer?.questions ?? {} };
}

/** How long it may take after the line broke until a page can tell that the extension is gone, in milliseconds. */
const UNTIL_GONE = 1_000;

/** A line to the background that breaks when the extension is updated or removed: then every mark of ours goes. */
function holdLine(life: AbortController): void {
  if (life.signal.aborted) return;
  try {
    const port = contentApi.runtime.connect({ name: 'field' });
    const hangUp = (): void => {
      try {
        port.disconnect();
      } catch {
        // The extension is gone, and the line with it.
      }
    };
    life.signal.addEventListener('abort', hangUp);
    port.onDisconnect.addListener(() => {
      life.signal.removeEventListener('abort', hangUp);
      const leaveWhenGone = (): void => {
        if (!isExtensionThere()) life.abort();
      };
      leaveWhenGone();
      setTimeout(leaveWhenGone, UNTIL_GONE);
      // The worker merely fell asleep: the next input holds the line again.
      document.addEventListener('input', () => holdLine(life), { capture: true, once: true, signal: life.signal });
    });
  } catch {
    life.abort();
  }
}
