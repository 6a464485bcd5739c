import { nothing, type TemplateResult } from 'lit/html.js';
import { runDesk } from '../../shared/desk/run-desk.ts';
import type { DeskState } from '../../shared/desk/state.ts';
import { openItem, visibleItems } from '../../shared/desk/visible-items.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import { countFound } from '../../shared/ui/count-found.ts';
import { askMarkView } from '../../shared/ui/mark/ask-mark.view.ts';
import { markView } from '../../shared/ui/mark/mark.view.ts';
import { ask } from '../browser/content-api.ts';
import type { FieldChoices, FieldFound } from '../browser/messages.ts';
import { fieldHost } from './field-host.ts';
import type { Field } from './find-field.ts';
import { openHighlights } from './highlight.ts';
import { openLayer } from './layer.ts';
import { knownFirstName } from './known-student.ts';
import { locateText } from './locate-text.ts';
import { boxOf, elementHere, viewsAround } from './our-view.ts';

/** After the last key, in milliseconds (design, section 5); for a person who wants tips at a pause (our choice). */
const PAUSE = { live: 400, pause: 2000 };

/** What a served field lets the outside do. */
export interface ServedField {
  readonly field: Field;
  /** Opens the first idea from the keyboard, and moves the focus into it. */
  readonly openTip: () => void;
  /** Follows other tips being switched on or off; anything else asks for a new start. */
  readonly mute: (muted: readonly string[]) => void;
  readonly stop: () => void;
}

/** Gives a field its tips until it is stopped. Nothing happens while nobody types, clicks or scrolls. */
export function serveField(
  field: Field,
  options: Pick<FieldChoices, 'when' | 'muted'> & {
    readonly reviewer: Reviewer;
    readonly language: Language;
    /** Hears what was found, in numbers; null once the field is no longer served. */
    readonly onFound?: (counts: FieldFound['counts']) => void;
  },
): ServedField {
  const life = new AbortController();
  const { element } = field;
  const { when, language } = options;
  const layer = openLayer(elementHere(element));
  const highlights = openHighlights(element);
  let isComposing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** True once the text as it stands was looked at, for a person who wants tips only when asking. */
  let isAskedFor = false;
  let opensNext = false;

  const desk = runDesk({
    ...options,
    host: fieldHost(field, () => isComposing),
    clipboard: {
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    },
    situation: () => {
      const readerName = knownFirstName();
      return readerName === undefined ? ORDINARY_SITUATION : { ...ORDINARY_SITUATION, readerName };
    },
    surface: 'card',
    now: Date.now,
    onMute: (category) => void ask({ kind: 'mute', category }),
    onTurnOff: () => void ask({ kind: 'turn-off-here' }),
  });

  const paint = (): void => {
    frame = 0;
    if (!element.isConnected) return stop();
    const waits = when === 'ask' && !isAskedFor ? askMarkView(language, lookOnRequest) : null;
    draw(field, desk.state(), { layer, highlights, send: desk.send, waits });
    options.onFound?.(countFound(desk.state()));
    if (opensNext && desk.state().phase === 'ready') openTip();
  };
  const paintSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    if (when === 'ask') {
      isAskedFor = false;
      return paintSoon();
    }
    timer = setTimeout(() => {
      if (!isComposing) desk.send({ kind: 'look' });
    }, PAUSE[when]);
  };
  const lookOnRequest = (): void => {
    isAskedFor = true;
    desk.send({ kind: 'look' });
  };
  const close = (): void => {
    const wasInside = layer.isCardFocused();
    desk.send({ kind: 'close' });
    if (wasInside) element.focus({ preventScroll: true });
  };
  const stop = (): void => {
    life.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    highlights.remove();
    layer.remove();
    options.onFound?.(null);
  };
  const openAtCaret = (): void => {
    const places = locateText(field, layer.root);
    const caret = places.caret();
    places.done();
    const hit = visibleItems(desk.state()).find(({ finding }) => caret >= finding.start && caret <= finding.end);
    if (hit) desk.send({ kind: 'open', id: hit.id });
    else if (desk.state().open !== undefined) close();
  };

  const on = <K extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void =>
    target.addEventListener(type, listener as EventListener, {
      capture: true,
      passive: type === 'scroll',
      signal: life.signal,
    });
  on(element, 'input', () => {
    highlights.show([]);
    layer.showLines([]);
    lookSoon();
  });
  on(element, 'compositionstart', () => {
    isComposing = true;
  });
  on(element, 'compositionend', () => {
    isComposing = false;
    lookSoon();
  });
  on(element, 'click', openAtCaret);
  const views = viewsAround(element);
  for (const view of views) on(view, 'scroll', paintSoon);
  window.addEventListener('resize', paintSoon, { signal: life.signal });
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || desk.state().open === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  for (const view of views) on(view, 'keydown', closeByKey);
  const stopListening = desk.subscribe(paintSoon);
  life.signal.addEventListener('abort', stopListening);
  if (when === 'ask') paintSoon();
  else desk.send({ kind: 'look' });
  const openTip = (): void => {
    if (when === 'ask' && !isAskedFor) {
      opensNext = true;
      return lookOnRequest();
    }
    opensNext = false;
    desk.send({ kind: 'open-first' });
    paint();
    layer.focusCard();
  };
  return { field, openTip, mute: (muted) => desk.send({ kind: 'muted-changed', muted }), stop };
}

type Drawing = {
  readonly layer: ReturnType<typeof openLayer>;
  readonly highlights: ReturnType<typeof openHighlights>;
  readonly send: Parameters<typeof cardView>[1];
  /** What stands in the place of the mark until a person asks. */
  readonly waits: TemplateResult | null;
};

/** All reading of places and all drawing, in one animation frame. */
function draw(field: Field, state: DeskState, { layer, highlights, send, waits }: Drawing): void {
  const places = locateText(field, layer.root);
  const items = state.isFresh && !waits ? visibleItems(state) : [];
  if (field.kind === 'plain') {
    layer.showLines(
      items.flatMap(({ finding }) => places.rects(finding).map((rect) => ({ rect, level: finding.level }))),
    );
  } else {
    highlights.show(
      items.flatMap(({ finding }) => {
        const range = places.ranges(finding);
        return range ? [{ range, level: finding.level }] : [];
      }),
    );
  }
  const open = openItem(state)?.item.finding;
  const at = open ? (places.rects(open)[0] ?? null) : null;
  const box = boxOf(field.element);
  places.done();
  layer.showMark(waits ?? markView(state, send), box.height > 0 ? box : null);
  layer.showCard(open ? cardView(state, send) : nothing, at ?? box);
}
