import { afterEach, describe, expect, test, vi } from 'vitest';
import { followTheme, themeOf } from '../../office-addin/outlook/follow-theme.ts';
import type { OutlookTheme } from '../../office-addin/outlook/follow-theme.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['#ffffff', 'light'],
  ['#fff', 'light'],
  ['#292929', 'dark'],
  ['#000', 'dark'],
  ['FAF9F8', 'light'],
  // The colourful theme of Outlook, and a grey in the middle.
  ['#0f6cbd', 'dark'],
  ['#767676', 'light'],
  ['rgb(0,0,0)', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('%s is %s', (colour, theme) => expect(themeOf(colour)).toBe(theme));

describe('following', () => {
  const follow = (context: object) => {
    const seen: OutlookTheme[] = [];
    vi.stubGlobal('Office', { context, EventType: { OfficeThemeChanged: 'officeThemeChanged' } });
    followTheme((theme) => seen.push(theme));
    return seen;
  };

  test('takes what Outlook says at the start, and every change', () => {
    let tell = (_change: object): void => {};
    const addHandlerAsync = (type: string, listener: typeof tell) => {
      expect(type).toBe('officeThemeChanged');
      tell = listener;
    };
    const seen = follow({ officeTheme: { bodyBackgroundColor: '#ffffff' }, mailbox: { addHandlerAsync } });
    tell({ officeTheme: { bodyBackgroundColor: '#1b1b1b' } });
    expect(seen).toEqual(['light', 'dark']);
  });

  test('an older Outlook has no theme and no event', () => {
    const addHandlerAsync = () => {
      throw new Error('not supported');
    };
    expect(follow({ mailbox: { addHandlerAsync } })).toEqual([undefined]);
  });
});
