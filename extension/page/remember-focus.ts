/** Where a person was before they went into the card. */
export interface RememberedFocus {
  readonly remember: () => void;
  /** Gives the field its focus back, with the caret where it was. */
  readonly giveBack: () => void;
}

/** A textarea keeps its caret by itself; an editable keeps it in the selection of the page, which may have gone elsewhere. */
export function rememberFocus(element: HTMLElement): RememberedFocus {
  let range: Range | undefined;
  const selection = (): Selection | null => element.ownerDocument.getSelection();
  return {
    remember: () => {
      const now = selection();
      range =
        now && now.rangeCount > 0 && element.contains(now.anchorNode) ? now.getRangeAt(0).cloneRange() : undefined;
    },
    giveBack: () => {
      element.focus({ preventScroll: true });
      const now = selection();
      if (!range || !now || element.contains(now.anchorNode) || !element.contains(range.startContainer)) return;
      now.removeAllRanges();
      now.addRange(range);
    },
  };
}
