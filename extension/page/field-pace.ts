import type { TemplateResult } from 'lit/html.js';
import type { Quiet } from '../../shared/desk/actions.ts';
import { REST } from '../../shared/desk/quiet-until.ts';
import type { WhenToLook } from '../../shared/formats/settings.ts';
import type { Language } from '../../shared/language/language.ts';
import { askMarkView } from '../../shared/ui/mark/ask-mark.view.ts';
import { quietMarkView } from '../../shared/ui/mark/quiet-mark.view.ts';

/** When tips come into one field: as a person chose for all sites, or otherwise for this message. */
export interface FieldPace {
  /** What was chosen for this message; null for as everywhere. */
  readonly quiet: () => Quiet | null;
  /** Chooses for this message alone; null takes it back. */
  readonly choose: (quiet: Quiet | null) => void;
  /** May nothing be shown yet, because a person has to ask first? */
  readonly waits: () => boolean;
  /** Is the text read by itself after a pause in typing? */
  readonly looksByItself: () => boolean;
  /** Is the text read when the person leaves the field? */
  readonly looksOnLeaving: () => boolean;
  /** Something was typed; an empty field is the end of a message, and of what was chosen for it. */
  readonly typed: (isEmpty: boolean) => void;
  /** A person asked, or is done. @returns false while they want quiet */
  readonly asked: () => boolean;
  /** What stands in the place of the mark; null for the mark itself. */
  readonly mark: (does: { readonly look: () => void; readonly back: () => void }) => TemplateResult | null;
}

/** What was chosen for a message holds while its field is on the page, also when the focus was elsewhere meanwhile. */
const CHOSEN = new WeakMap<Element, Quiet>();

/** @param options.when what a person chose for all sites */
export function fieldPace(
  element: Element,
  options: { readonly when: WhenToLook; readonly language: Language },
): FieldPace {
  const { language } = options;
  let isAsked = false;
  /** The end of an hour of rest that was asked for in this field; 0 for none. */
  let restUntil = 0;
  const quiet = (): Quiet | null => (restUntil > 0 ? 'hour' : (CHOSEN.get(element) ?? null));
  const when = (): WhenToLook => (CHOSEN.get(element) === 'done' ? 'done' : options.when);
  const isSilent = (): boolean => restUntil > 0 || CHOSEN.get(element) === 'message';
  const waits = (): boolean => isSilent() || (/done|ask/.test(when()) && !isAsked);
  const choose = (chosen: Quiet | null): void => {
    isAsked = false;
    restUntil = chosen === 'hour' ? Date.now() + REST : 0;
    if (chosen === null || chosen === 'hour') CHOSEN.delete(element);
    else CHOSEN.set(element, chosen);
  };
  return {
    quiet,
    choose,
    waits,
    looksByItself: () => !isSilent() && /live|pause/.test(when()),
    looksOnLeaving: () => !isSilent() && when() === 'done',
    typed: (isEmpty) => {
      isAsked = false;
      if (isEmpty) CHOSEN.delete(element);
    },
    asked: () => {
      isAsked = !isSilent();
      return isAsked;
    },
    mark: ({ look, back }) => {
      const chosen = quiet();
      if (chosen === 'message' || chosen === 'hour') {
        return quietMarkView({ language, until: chosen === 'hour' ? restUntil : null }, back);
      }
      if (!waits()) return null;
      const isDone = when() === 'done';
      return askMarkView({ language, isDone, canGoBack: chosen !== null }, { ask: look, back });
    },
  };
}
