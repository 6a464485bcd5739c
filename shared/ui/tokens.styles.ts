import { css } from './css.ts';
import { DARK, LIGHT, type Palette } from './tokens.ts';

function declare(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${String(value)};`)
    .join(' ');
}

/**
 * The design tokens, for a shadow root (`:host`) and for our own pages (`:root`). The theme follows the reader's
 * system; `data-theme="light"` or `"dark"` on the host or the root overrules it. In forced colours the
 * reader's own palette takes over: `Canvas`, `CanvasText`, `LinkText`.
 */
export const tokenStyles = css`
  :host,
  :root {
    color-scheme: light dark;
    ${declare(LIGHT)}
    --shadow: 0 0 0 1px #1d2a2d0f, 0 1px 2px #1d2a2d14, 0 12px 32px #1d2a2d24;
    --text: 15px;
    --text-small: 13px;
    --text-title: 16px;
    --step: 4px;
    --radius: 10px;
    --radius-large: 16px;
    --quick: 120ms;
    --font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host,
    :root {
      ${declare(DARK)}
      --shadow: 0 0 0 1px #ffffff14, 0 2px 4px #0006, 0 16px 40px #0009;
    }
  }
  :host([data-theme='light']),
  :root[data-theme='light'] {
    color-scheme: light;
    ${declare(LIGHT)}
    --shadow: 0 0 0 1px #1d2a2d0f, 0 1px 2px #1d2a2d14, 0 12px 32px #1d2a2d24;
  }
  :host([data-theme='dark']),
  :root[data-theme='dark'] {
    color-scheme: dark;
    ${declare(DARK)}
    --shadow: 0 0 0 1px #ffffff14, 0 2px 4px #0006, 0 16px 40px #0009;
  }
  @media (prefers-reduced-motion: reduce) {
    :host,
    :root {
      --quick: 0s;
    }
  }
`;
