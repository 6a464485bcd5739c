/** Counts the clicks of a person on their way; those on the browser's own buttons are counted without being made. */
export interface Clicks {
  readonly click: (make: () => Promise<unknown>) => Promise<void>;
  /** A click on a button of the browser itself, which a test cannot make. */
  readonly onBrowser: (what: 'our button in the toolbar' | 'yes to the question for the site') => void;
  readonly count: () => number;
}

/** The most clicks that a newcomer may need from the install to the first sentence that is chosen on a site of their own. */
export const MOST_CLICKS = 8;

/** Starts to count. */
export function countClicks(): Clicks {
  let clicks = 0;
  return {
    click: async (make) => {
      clicks += 1;
      await make();
    },
    onBrowser: () => {
      clicks += 1;
    },
    count: () => clicks,
  };
}
