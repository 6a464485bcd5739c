/** Colours by what they are for. Every name has a light and a dark value; `tests/unit/ui` computes their contrast. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Cards and panes. */
  readonly surface: string;
  /** A quiet stretch: quotes, sources. */
  readonly sand: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  /** Lines that only divide; they carry no meaning. */
  readonly line: string;
  /** Lines that show where a control is: at least 3:1. */
  readonly 'line-strong': string;
  readonly accent: string;
  readonly 'accent-ink': string;
  readonly 'accent-tint': string;
  readonly 'accent-tint-hover': string;
  /** The underline in a text: 3:1 on paper and on white. */
  readonly mark: string;
  /** Warm yellow, only for what is good. */
  readonly good: string;
  readonly 'good-tint': string;
}

export const LIGHT: Palette = {
  paper: '#faf8f2',
  surface: '#fffefb',
  sand: '#f3eee1',
  ink: '#1d2a2d',
  'ink-soft': '#4d5d63',
  line: '#e2ded2',
  'line-strong': '#7f8a86',
  accent: '#0e5c60',
  'accent-ink': '#ffffff',
  'accent-tint': '#e6f1ee',
  'accent-tint-hover': '#d6e8e4',
  mark: '#1d7f82',
  good: '#6f5000',
  'good-tint': '#fff2cc',
};

export const DARK: Palette = {
  paper: '#12181a',
  surface: '#1b2326',
  sand: '#242c2e',
  ink: '#e9eeeb',
  'ink-soft': '#aebcbd',
  line: '#333f43',
  'line-strong': '#73848a',
  accent: '#86d6d0',
  'accent-ink': '#082729',
  'accent-tint': '#17383a',
  'accent-tint-hover': '#1f484a',
  mark: '#6cc4c0',
  good: '#f2d27c',
  'good-tint': '#37301b',
};
