import type { TemplateResult } from 'lit/html.js';
import type { Send } from '../../shared/desk/actions.ts';
import { WHOLE_MESSAGE, type DeskState } from '../../shared/desk/state.ts';
import { openItem, visibleItems } from '../../shared/desk/visible-items.ts';
import { markView } from '../../shared/ui/mark/mark.view.ts';
import type { Wording } from '../../shared/ui/wording.ts';
import type { CardParts } from './card-parts.ts';
import type { Field } from './find-field.ts';
import type { Highlights } from './highlight.ts';
import type { Layer } from './layer.ts';
import { inkOn } from './ink.ts';
import type { TextPlaces } from './locate-text.ts';
import { boxOf, elementHere } from './our-view.ts';
import { around } from './place-card.ts';
import { seenPart } from './seen-part.ts';

/** What a field is drawn with. */
export interface Drawing {
  readonly layer: Layer;
  readonly highlights: Highlights;
  readonly places: TextPlaces;
  readonly send: Send;
  /** What draws a card; undefined while none was opened. */
  readonly card: CardParts | undefined;
  /** Where a card looks up what to say: the reason of the rule that found something. */
  readonly wording: Wording | undefined;
  /** What stands in the place of the mark until a person asks. */
  readonly waits: TemplateResult | null;
  /** True when there is something else to draw, and not only in another place. */
  readonly hasChanged: boolean;
  /** True when the page scrolled or the window changed since the last time. */
  readonly hasMoved: boolean;
  /** True while something was typed that was not read yet: then nobody knows where the words stand. */
  readonly isBehind: boolean;
  /** True when a card has just opened: its words are brought into sight. */
  readonly hasOpened: boolean;
}

/** All reading of places and all drawing of one field, in one animation frame. */
export function drawField(field: Field, state: DeskState, drawing: Drawing): void {
  const { layer, places, send, waits, hasMoved, hasChanged, isBehind } = drawing;
  const open = openItem(state);
  // The ranges of an editable move with its text; only the mirror of a textarea has to be asked again.
  if (hasChanged || field.kind === 'plain') places.follow();
  if (open && drawing.hasOpened && !isInSight(places.rects(open.finding)[0])) {
    places.reveal(open.finding);
    places.follow();
  }
  const words = open ? around(places.rects(open.finding)) : undefined;
  const box = boxOf(field.element);
  const seen = seenPart(box, elementHere(field.element), false);
  if (hasChanged || field.kind === 'plain')
    drawLines(field, state, { ...drawing, isBehind: isBehind || waits !== null });
  layer.showMark(waits ?? markView(state, send), seen);
  const beside = words ?? (state.open === WHOLE_MESSAGE ? layer.markBox() : box);
  layer.showCard(drawing.card, (parts, place) => parts.draw(place, state, send, drawing.wording), {
    about: state.open,
    words: beside,
    hasMoved,
  });
}

function drawLines(field: Field, state: DeskState, { layer, highlights, places, isBehind }: Drawing): void {
  const items = state.isFresh && !isBehind ? visibleItems(state) : [];
  if (field.kind === 'plain') {
    const lines = items.flatMap(({ id, finding }) =>
      places.rects(finding).map((rect) => ({ rect, level: finding.level, isOpen: id === state.open })),
    );
    return layer.showLines(lines, lines.length > 0 ? inkOn(field.element) : undefined);
  }
  const ranges = items.flatMap(({ id, finding }) => {
    const range = places.ranges(finding);
    return range ? [{ id, range, level: finding.level }] : [];
  });
  highlights.show(ranges, ranges.find(({ id }) => id === state.open)?.range);
}

function isInSight(rect: DOMRect | undefined): boolean {
  return rect !== undefined && rect.top >= 0 && rect.bottom <= window.innerHeight;
}
