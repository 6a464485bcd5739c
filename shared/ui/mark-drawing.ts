/** One filled shape of the mark, on a grid of 24. */
export interface MarkShape {
  readonly fill: string;
  readonly d: string;
}

/**
 * The mark, an open door in a speech bubble: the shapes of `assets/icons/mark.svg` (a test compares them), for use
 * inside our own views. Its colours are the same in light and dark.
 */
export const MARK_SHAPES: readonly MarkShape[] = [
  {
    fill: '#147a7b',
    d: 'M4.5 0h15A4.5 4.5 0 0 1 24 4.5V15a4.5 4.5 0 0 1-4.5 4.5h-7.2l-5.1 4.2A.75.75 0 0 1 6 23.1v-3.6H4.5A4.5 4.5 0 0 1 0 15V4.5A4.5 4.5 0 0 1 4.5 0Z',
  },
  { fill: '#ffd873', d: 'M8.25 3h7.5a.75.75 0 0 1 .75.75V15h-9V3.75A.75.75 0 0 1 8.25 3Z' },
  { fill: '#fffdf6', d: 'M7.5 3.6l4 1.9a.9.9 0 0 1 .5.8v10a.5.5 0 0 1-.72.45L7.5 15Z' },
];
