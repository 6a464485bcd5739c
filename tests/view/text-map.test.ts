import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isAllText, offsetOf, rangeOf, readTextMap } from '../../extension/page/text-map.ts';
import { MAIL_BODIES } from '../fixtures/mail-bodies.ts';

afterEach(() => document.body.replaceChildren());

function editable(html: string, style = ''): HTMLElement {
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.setAttribute('style', style);
  field.innerHTML = html;
  return field;
}

const text = (html: string, style = ''): string => readTextMap(editable(html, style)).text;

describe('an editable is read as it is seen', () => {
  test.each([
    ['a block a line', '<p>een</p><p>twee</p>', 'een\ntwee\n'],
    ['a line that is empty', '<div>een</div><div><br></div><div>twee</div>', 'een\n\ntwee\n'],
    ['a break at the end of a block shows nothing', '<p>een<br></p><p>twee</p>', 'een\ntwee\n'],
    ['a break inside a line', 'een<br>twee', 'een\ntwee'],
    ['text and then a block', 'een<div>twee</div>', 'een\ntwee\n'],
    ['white space of the source', '<p>een\n   twee </p>', 'een twee \n'],
    ['white space over a style', '<p>een <b> twee</b></p>', 'een twee\n'],
    ['a space that does not break', '<p>een&nbsp;twee</p>', 'een twee\n'],
    ['fillers of editors', '<p>e\u200been\ufeff \u2060twee\u00ad</p>', 'eeen twee\n'],
    ['a picture', '<p>een<img alt="x">twee</p>', 'een\ufffctwee\n'],
    ['an island', '<p>een <span contenteditable="false">@Sem</span>.</p>', 'een \ufffc.\n'],
    ['what is not shown', '<p>een<span style="display:none">geheim</span></p><style>p{}</style>', 'een\n'],
    [
      'a block by its style',
      '<span style="display:block">een</span><span style="display:block">twee</span>',
      'een\ntwee\n',
    ],
    [
      'an inline element by its style',
      '<div style="display:inline">een</div><div style="display:inline"> twee</div>',
      'een twee',
    ],
    ['a table', '<table><tr><td>een</td><td>twee</td></tr></table>', 'een\ntwee\n'],
    ['a list', '<ul><li>een</li><li>twee</li></ul>', 'een\ntwee\n'],
    ['white space that is kept', '<p style="white-space:pre-wrap">een\n  twee</p>', 'een\n  twee\n'],
    ['line ends that are kept', '<p style="white-space:pre-line">een\n  twee  drie</p>', 'een\ntwee drie\n'],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test('with the spaces of the field itself', () => {
    expect(text('een  twee\ndrie', 'white-space: pre-wrap')).toBe('een  twee\ndrie');
  });
});

describe('quoted mail and signatures are left out', () => {
  test.each(Object.entries(MAIL_BODIES))('%s', (_, html) => {
    expect(text(html).trim().replace(/\n+/g, '\n')).toBe('Hoi Sem,\nJe moet morgen je opdracht inleveren.');
  });

  test('but not what a person quotes', () => {
    expect(text('<blockquote>Je moet.</blockquote>')).toBe('Je moet.\n');
  });
});

/** Random content of an editable, as people and editors leave it. */
const content = fc.letrec<{ node: string }>((tie) => {
  const words = fc
    .array(fc.constantFrom('een', ' ', '  ', '\n', '&nbsp;', '\u200b', '\ufeff', '.', 'é', '😀', 'a&amp;b', '\t'), {
      maxLength: 5,
    })
    .map((all) => all.join(''));
  const inside = fc.array(tie('node'), { maxLength: 4 }).map((all) => all.join(''));
  const element = fc
    .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'li', 'pre', 'blockquote'), inside)
    .map(([tag, html]) => `<${tag}>${html}</${tag}>`);
  const single = fc.constantFrom('<br>', '<img alt="">', '<span contenteditable="false">x</span>', '<div><br></div>');
  return { node: fc.oneof({ maxDepth: 4 }, words, single, element) };
}).node;

describe('the way back', () => {
  test('goes from each character to the page and back to the same character', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 6 }), (parts) => {
        document.body.replaceChildren();
        const map = readTextMap(editable(parts.join('')));
        expect([map.nodes.length, map.offsets.length]).toEqual([map.text.length, map.text.length]);
        for (let at = 0; at < map.text.length; at++) {
          const node = map.nodes[at];
          if (!node) {
            expect(map.text.charAt(at)).toMatch(/[\n\ufffc]/);
            continue;
          }
          expect(offsetOf(map, node, map.offsets[at] ?? -1)).toBe(at);
          const shown = rangeOf(map, at, at + 1)
            ?.toString()
            .replace(/\s/g, ' ');
          expect(shown).toBe(map.text.charAt(at).replace(/\s/g, ' '));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives for a span what the page has there, without its fillers', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 6 }), fc.nat(12), fc.nat(12), (parts, from, length) => {
        document.body.replaceChildren();
        const map = readTextMap(editable(parts.join('')));
        const [start, end] = [Math.min(from, map.text.length), Math.min(from + length + 1, map.text.length)];
        fc.pre(end > start && isAllText(map, start, end));
        const words = (all: string): string => all.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, '');
        expect(words(rangeOf(map, start, end)?.toString() ?? '')).toBe(words(map.text.slice(start, end)));
      }),
      { numRuns: 150 },
    );
  });

  test('agrees with the words that the browser itself reads', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 6 }), (parts) => {
        document.body.replaceChildren();
        // A line end beside a filler is its own chapter of CSS; it stays out of this comparison.
        const field = editable(parts.join('').replace(/[\u200b\ufeff]/g, ''));
        const words = (all: string): string[] =>
          all
            .replace(/[\u200b\ufeff\ufffc]/g, '')
            .split(/\s+/)
            .filter(Boolean);
        for (const island of field.querySelectorAll('[contenteditable=false]')) island.textContent = '';
        expect(words(readTextMap(field).text)).toEqual(words(field.innerText));
      }),
      { numRuns: 300 },
    );
  });
});
