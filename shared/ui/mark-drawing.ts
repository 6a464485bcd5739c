/** The mark, an open door in a speech bubble, as paths on a grid of 24. `assets/icons/mark.svg` draws the same lines. */
export const BUBBLE =
  'M6.5 3h11A3.5 3.5 0 0 1 21 6.5v8a3.5 3.5 0 0 1-3.5 3.5H12l-4.4 3.4a.4.4 0 0 1-.6-.3V18h-.5A3.5 3.5 0 0 1 3 14.5v-8A3.5 3.5 0 0 1 6.5 3Z';
export const DOORWAY = 'M9 15V7.6a.9.9 0 0 1 .9-.9h4.6a.9.9 0 0 1 .9.9V15';
export const DOOR = 'M9.2 6.9l3.1 1.5a.9.9 0 0 1 .5.8v7.2L9 15Z';
