import { afterEach, describe, expect, test } from 'vitest';
import { findField } from '../../extension/page/find-field.ts';
import { judgeField } from '../../extension/page/judge-field.ts';

afterEach(() => document.body.replaceChildren());

function judge(html: string): string | null | undefined {
  document.body.innerHTML = html;
  const field = findField(document.querySelector('#x'));
  return field ? judgeField(field) : undefined;
}

describe('a field is left alone, with the reason', () => {
  test.each([
    ['', '<textarea id="x"></textarea>', null],
    ['', '<div id="x" contenteditable></div>', null],
    ['', '<div contenteditable style="height:9px"><p id="x">woord</p></div>', null],
    ['sensitive', '<textarea id="x" name="bsn"></textarea>', 'sensitive'],
    ['sensitive', '<textarea id="x" autocomplete="one-time-code"></textarea>', 'sensitive'],
    ['sensitive', '<div id="x" contenteditable aria-label="Wachtwoord"></div>', 'sensitive'],
    [
      'sensitive by what it is drawn as',
      '<textarea id="x" style="-webkit-text-security:disc"></textarea>',
      'sensitive',
    ],
    ['not sensitive', '<textarea id="x" name="compassie" placeholder="Wat past bij jou?"></textarea>', null],
    ['login page', '<input type="password"><textarea id="x"></textarea>', 'login-page'],
    ['login form that is not seen', '<form hidden><input type="password"></form><textarea id="x"></textarea>', null],
    ['code editor', '<div class="cm-editor"><div id="x" contenteditable></div></div>', 'code-editor'],
    ['code editor', '<div class="monaco-editor"><textarea id="x"></textarea></div>', 'code-editor'],
    ['opted out', '<div data-gramm="false"><textarea id="x"></textarea></div>', 'opted-out'],
    ['opted out', '<textarea id="x" data-enable-grammarly="false"></textarea>', 'opted-out'],
    ['read-only', '<textarea id="x" readonly></textarea>', 'read-only'],
    ['read-only', '<textarea id="x" disabled></textarea>', 'read-only'],
    ['read-only', '<fieldset disabled><textarea id="x"></textarea></fieldset>', 'read-only'],
    ['read-only', '<div inert><textarea id="x"></textarea></div>', 'read-only'],
    ['hidden', '<textarea id="x" style="display:none"></textarea>', 'hidden'],
    ['hidden', '<textarea id="x" style="visibility:hidden"></textarea>', 'hidden'],
    ['hidden from view, for a program to type in', '<textarea id="x" style="opacity:0"></textarea>', 'hidden'],
    ['one line', '<input id="x">', 'one-line'],
    ['sensitive, though one line', '<input id="x" name="pincode">', 'sensitive'],
    ['a line for a number', '<input id="x" type="number">', undefined],
    ['a choice from a list', '<div id="x" contenteditable role="combobox"></div>', 'one-line'],
    ['a search box', '<div id="x" contenteditable role="searchbox"></div>', 'one-line'],
    ['one line by what it says', '<div id="x" contenteditable role="textbox" aria-multiline="false"></div>', null],
  ])('%s: %s', (_, html, why) => {
    expect(judge(html)).toBe(why);
  });

  test('what is said outside a shadow root counts inside it', () => {
    document.body.innerHTML = '<div data-gramm="false"><div id="host"></div></div>';
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const field = findField(root.querySelector('textarea'));
    expect(field && judgeField(field)).toBe('opted-out');
  });

  test('and so does what is said of a frame', () => {
    document.body.innerHTML = '<div data-gramm="false"><iframe></iframe></div>';
    const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
    (contentDocument as Document).body.contentEditable = 'true';
    const field = findField(contentDocument?.body ?? null);
    expect(field && judgeField(field)).toBe('opted-out');
  });
});
