import type { PersonAction, Quiet, Send } from '../../shared/desk/actions.ts';
import { runDesk } from '../../shared/desk/run-desk.ts';
import { visibleItems } from '../../shared/desk/visible-items.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import type { FieldUse } from '../../shared/situation/field-use.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { countFound } from '../../shared/ui/count-found.ts';
import { ideasTold } from '../../shared/ui/mark/mark.view.ts';
import type { Wording } from '../../shared/ui/wording.ts';
import { ask } from '../browser/content-api.ts';
import type { FieldChoices, FieldFound } from '../browser/messages.ts';
import { CLIPBOARD } from './clipboard.ts';
import { drawField } from './draw-field.ts';
import { fieldHost } from './field-host.ts';
import { fieldPace } from './field-pace.ts';
import type { Field } from './find-field.ts';
import { listenIn } from './listen.ts';
import { openHighlights } from './highlight.ts';
import { openLayer } from './layer.ts';
import { happeningsOf } from './note-happenings.ts';
import { knownFirstName } from './known-student.ts';
import type { LaterCard } from './later-card.ts';
import { locateText } from './locate-text.ts';
import { elementHere, viewsAround } from './our-view.ts';
import { rememberFocus } from './remember-focus.ts';
import { watchLooks, watchWindow } from './watch-looks.ts';
import { watchPlace } from './watch-place.ts';

/** After the last key, in milliseconds: in a message, and in notes or for who wants tips at a pause (design, section 5). */
const PAUSE = { live: 400, pause: 2000 };

/** What a served field lets the outside do. */
export interface ServedField {
  readonly field: Field;
  /** Opens an idea from the keyboard, the one at the caret when there is one, and moves the focus into it. */
  readonly openTip: () => void;
  /** Follows other tips being switched on or off; anything else asks for a new start. */
  readonly mute: (muted: readonly string[]) => void;
  /** What a person chose for this message; null for as everywhere. */
  readonly quiet: () => Quiet | null;
  /** Chooses for this message; null takes it back. */
  readonly chooseQuiet: (how: Quiet | null) => void;
  /** Reviews what stands there once more: the rules may find more than before. */
  readonly lookAgain: () => void;
  readonly stop: () => void;
}

/** Gives a field its tips until it is stopped. Nothing happens while nobody types, clicks or scrolls. */
export function serveField(
  field: Field,
  options: Pick<FieldChoices, 'when' | 'muted'> &
    Partial<Pick<FieldChoices, 'address'>> & {
      readonly reviewer: Reviewer;
      /** Where what to say is looked up; what ships unless sets are in use. */
      readonly wording?: Wording | undefined;
      readonly language: Language;
      readonly card: LaterCard;
      readonly use: FieldUse;
      /** Hears what was found, in numbers, and what was chosen for this message; null once the field is no longer served. */
      readonly onFound?: (counts: FieldFound['counts'], quiet: Quiet | null) => void;
      /** An hour of rest, everywhere; a field that stands alone has none. */
      readonly onRest?: (isWanted: boolean) => void;
    },
): ServedField {
  const life = new AbortController();
  const { element } = field;
  const { when, language, wording, use, address, card } = options;
  const isNote = use.channel === 'note';
  const layer = openLayer(elementHere(element));
  const highlights = openHighlights(element);
  const places = locateText(field, layer.root);
  const focus = rememberFocus(element);
  let isComposing = false;
  let isBehind = false;
  let hasMoved = false;
  let hasChanged = true;
  let isFromKeyboard = false;
  let hasTold = false;
  let lastOpen: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let opensNext = false;
  const pace = fieldPace(element, { when, language });

  const desk = runDesk({
    ...options,
    untilReady: card.untilReady,
    host: fieldHost(field, { isComposing: () => isComposing, mayWrite: use.mayWrite, card: card.parts }),
    clipboard: CLIPBOARD,
    situation: () => {
      const readerName = knownFirstName();
      const situation = { ...ORDINARY_SITUATION, channel: use.channel, ...(address ? { address } : {}) };
      return readerName === undefined ? situation : { ...situation, readerName };
    },
    surface: 'card',
    now: Date.now,
    onMute: (category) => void ask({ kind: 'mute', category }),
    onUnmute: (category) => void ask({ kind: 'unmute', category }),
    onQuiet: (how) => chooseQuiet(how),
    onTurnOff: () => void ask({ kind: 'turn-off-here' }),
  });

  const look = (): Promise<void> => {
    clearTimeout(timer);
    isBehind = false;
    return desk.look();
  };
  const lookSoon = (): void => {
    isBehind = true;
    clearTimeout(timer);
    pace.typed((field.kind === 'plain' ? field.element.value : element.textContent).trim() === '');
    if (!pace.looksByItself()) return paintSoon();
    timer = setTimeout(
      () => {
        // Who writes may soon open a card: it comes before it is asked for.
        if (!isComposing) void look().then(() => visibleItems(desk.state()).length > 0 && card.untilReady());
      },
      PAUSE[isNote || when !== 'live' ? 'pause' : 'live'],
    );
  };
  const lookOnRequest = (): void => {
    if (pace.asked()) void look();
  };
  const chooseQuiet = (how: Quiet | null): void => {
    const wasResting = pace.quiet() === 'hour';
    pace.choose(how);
    if (how === 'hour' || wasResting) options.onRest?.(how === 'hour');
    desk.send({ kind: 'close' });
    if (!pace.waits()) void look();
    change();
  };
  /** Before a card opens, what was typed since is read: an open card does not change under a person's hand. */
  const catchUp = async (): Promise<void> => {
    if (isBehind) await look();
  };
  /** A card waits for its words and rewrites: one that grew when they came would change place under a hand. */
  const open = async (action: PersonAction): Promise<void> => {
    await card.untilReady();
    if (card.parts()) desk.send(action);
  };
  const send: Send = (action) => {
    if (action.kind === 'choose') isFromKeyboard = layer.hasFocus();
    if (action.kind === 'open-first') void catchUp().then(() => open(action));
    else desk.send(action);
  };

  const ground = { layer, highlights, places, send, wording };
  const paint = (): void => {
    frame = 0;
    if (!element.isConnected) return stop();
    const waits = pace.mark({ look: lookOnRequest, back: () => chooseQuiet(null) });
    const state = desk.state();
    const hadFocus = layer.hasFocus() || (isFromKeyboard && state.applying === undefined);
    const hasOpened = state.open !== lastOpen;
    watchFromHere();
    drawField(field, state, { ...ground, card: card.parts(), waits, hasMoved, hasChanged, isBehind, hasOpened });
    // Once: a person who listens hears that there is something, not how it changes with every word.
    const told = hasTold ? '' : ideasTold(state);
    if (told !== '') layer.tell(told, state.language);
    hasTold ||= told !== '';
    if (hasChanged) options.onFound?.(pace.waits() ? [] : countFound(state), pace.quiet());
    hasMoved = false;
    hasChanged = false;
    lastOpen = state.open;
    if (state.applying === undefined) isFromKeyboard = false;
    if (opensNext && state.phase === 'ready') void openTip();
    // What had the focus may be gone, and a person on the keyboard goes on from where they were.
    if (!hadFocus || layer.hasFocus()) return;
    if (state.open === undefined) focus.giveBack();
    else layer.focusCard();
  };
  const paintSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const move = (): void => {
    hasMoved = true;
    paintSoon();
  };
  const watchFromHere = watchPlace(elementHere(element), move, life.signal);
  const stop = (): void => {
    life.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    highlights.remove();
    places.remove();
    layer.remove();
    options.onFound?.(null, null);
  };
  const itemAtCaret = (): string | undefined => {
    const caret = places.caret();
    return visibleItems(desk.state()).find(({ finding }) => caret >= finding.start && caret <= finding.end)?.id;
  };
  const openAtCaret = async (): Promise<void> => {
    if (pace.waits()) return;
    await catchUp();
    const id = itemAtCaret();
    if (id !== undefined) await open({ kind: 'open', id });
    else desk.send({ kind: 'close' });
  };
  const openTip = async (): Promise<void> => {
    // A tab tells all its frames; only the field that a person writes in answers.
    const { ownerDocument: page } = element;
    if (!page.hasFocus() || !(element.matches(':focus-within') || page.activeElement === element)) return;
    if (pace.waits()) {
      opensNext = pace.quiet() !== 'message' && pace.quiet() !== 'hour';
      return lookOnRequest();
    }
    opensNext = false;
    await catchUp();
    focus.remember();
    const id = itemAtCaret();
    if (id !== undefined) await open({ kind: 'open', id });
    else if (desk.state().open === undefined) await open({ kind: 'open-first' });
    paint();
    layer.focusCard();
  };

  const on = listenIn(life.signal);
  on(element, 'input', (event) => {
    highlights.show([]);
    layer.showLines([]);
    // Who writes on has left the card, and should see what they write.
    if (event.isTrusted && desk.state().applying === undefined) desk.send({ kind: 'close' });
    lookSoon();
  });
  on(element, 'compositionstart', () => {
    isComposing = true;
  });
  on(element, 'compositionend', () => {
    isComposing = false;
    lookSoon();
  });
  on(element, 'click', () => void openAtCaret());
  // A note is looked at when it is done, at the latest.
  on(element, 'focusout', () => {
    if (isNote && pace.looksByItself()) void catchUp();
    if (pace.looksOnLeaving() && pace.waits()) lookOnRequest();
  });
  const views = viewsAround(element);
  for (const view of views) on(view, 'scroll', move);
  watchWindow(move, life.signal);
  const change = (): void => {
    hasChanged = true;
    move();
  };
  watchLooks([document, element.ownerDocument], change, life.signal);
  const sizes = new ResizeObserver(move);
  sizes.observe(element);
  life.signal.addEventListener('abort', () => sizes.disconnect());
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || desk.state().open === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    desk.send({ kind: 'close' });
  };
  for (const view of views) on(view, 'keydown', closeByKey);
  const noteHappenings = happeningsOf(desk.state());
  const stopListening = desk.subscribe((state) => {
    noteHappenings(state);
    hasChanged = true;
    paintSoon();
  });
  life.signal.addEventListener('abort', stopListening);
  if (pace.waits()) paintSoon();
  else void look();
  const mute = (muted: readonly string[]): void => desk.send({ kind: 'muted-changed', muted });
  const lookAgain = () => void (isComposing || pace.waits() || look());
  return { field, openTip: () => void openTip(), mute, quiet: pace.quiet, chooseQuiet, lookAgain, stop };
}
