import { afterEach, describe, expect, test } from 'vitest';
import { openMirror } from '../../extension/page/mirror.ts';
import type { Mirror } from '../../extension/page/mirror.ts';

afterEach(() => document.body.replaceChildren());

const TEXT = `Hoi Sem,\n\nJe moet morgen je opdracht inleveren, want anders kan ik er niet naar kijken.\n\n${'Dit is een regel.\n'.repeat(30)}Tot gauw, en je moet niet vergeten te slapen.`;

function stage(style: string, around = ''): { field: HTMLTextAreaElement; mirror: Mirror } {
  document.body.innerHTML = `<div id="around" style="${around}"><textarea style="width:300px;height:120px;${style}"></textarea></div><div id="layer"></div>`;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = TEXT;
  const layer = (document.querySelector('#layer') as Element).attachShadow({ mode: 'open' });
  const mirror = openMirror(field, layer);
  mirror.follow();
  return { field, mirror };
}

/** The words above the lines of a span, as the browser itself says what stands at a place. */
function wordsAt(field: HTMLTextAreaElement, mirror: Mirror, words: string): string {
  const start = field.value.indexOf(words);
  const at = (x: number, y: number): number => document.caretPositionFromPoint(x, y)?.offset ?? -1;
  return mirror
    .rects({ start, end: start + words.length })
    .map((box) => {
      const y = box.y + box.height / 2;
      const ends = [at(box.left + 1, y), at(box.right - 1, y)].sort((a, b) => a - b);
      return field.value.slice(...ends);
    })
    .join('');
}

describe('lines stand under the words of a textarea', () => {
  test.each([
    ['as it comes', '', ''],
    ['with another font', 'font:italic 700 19px/1.7 Georgia,serif', ''],
    ['with space between letters and words', 'letter-spacing:1.5px;word-spacing:4px', ''],
    ['with wide edges', 'padding:11px 23px 5px 31px;border:7px solid', ''],
    ['that counts its width without edges', 'box-sizing:content-box;padding:10px', ''],
    ['that counts its width with edges', 'box-sizing:border-box;padding:10px', ''],
    ['in capitals', 'text-transform:uppercase', ''],
    ['with an indent', 'text-indent:40px', ''],
    ['from right to left', 'direction:rtl', ''],
    ['in the middle', 'text-align:center', ''],
    ['that keeps room for a scroll bar', 'scrollbar-gutter:stable;overflow:auto', ''],
    ['without a scroll bar', 'overflow:hidden', ''],
    ['that is half a pixel wide', 'width:287.5px', ''],
    ['enlarged', '', 'transform:scale(1.5);transform-origin:0 0'],
    ['made smaller and moved', '', 'transform:translate(40px,9px) scale(.8);transform-origin:0 0'],
    ['zoomed', '', 'zoom:1.3'],
  ])('%s', (_, style, around) => {
    const { field, mirror } = stage(style, around);
    expect(wordsAt(field, mirror, 'Je moet')).toBe('Je moet');
  });

  test('that has scrolled', () => {
    const { field, mirror } = stage('');
    expect(wordsAt(field, mirror, 'je moet')).toBe('');
    field.scrollTop = field.scrollHeight;
    mirror.follow();
    expect(wordsAt(field, mirror, 'je moet')).toBe('je moet');
    expect(wordsAt(field, mirror, 'Je moet')).toBe('');
  });

  test('that does not wrap, and has scrolled sideways', () => {
    const { field, mirror } = stage('white-space:pre');
    field.scrollLeft = 200;
    mirror.follow();
    expect(wordsAt(field, mirror, 'inleveren')).toBe('inleveren');
    expect(wordsAt(field, mirror, 'Je moet')).toBe('');
  });

  test('that got another text, font and width', () => {
    const { field, mirror } = stage('');
    field.value = `Dag Noor. Zullen we morgen iets afspreken? ${TEXT}`;
    Object.assign(field.style, { font: '22px monospace', width: '410px', height: '300px' });
    mirror.follow();
    expect(wordsAt(field, mirror, 'Zullen we')).toBe('Zullen we');
  });

  test('that is written in, line by line, as one that was filled at once', () => {
    const { field, mirror } = stage('height:700px;text-indent:30px');
    const middle = TEXT.replace('want anders', 'want dan\nkan ik wel');
    for (const text of [
      `\n${TEXT}`,
      middle,
      `${middle}\n\nJe moet`,
      '',
      'Je moet',
      `${TEXT}\n`,
      TEXT.slice(60),
      TEXT,
    ]) {
      field.value = text;
      mirror.follow();
      const fresh = openMirror(field, (document.querySelector('#layer') as Element).shadowRoot as ShadowRoot);
      fresh.follow();
      for (const span of [
        { start: 0, end: 9 },
        { start: 10, end: 90 },
        { start: text.length - 9, end: text.length },
      ])
        expect(mirror.rects(span)).toEqual(fresh.rects(span));
      fresh.remove();
    }
    expect(wordsAt(field, mirror, 'Je moet')).toBe('Je moet');
  });

  test('and nothing is drawn over what hides them', () => {
    const { mirror } = stage('height:500px', 'overflow:auto;height:40px');
    const at = TEXT.indexOf('Je moet');
    expect(mirror.rects({ start: at, end: at + 7 })).toEqual([]);
    expect(mirror.rects({ start: 0, end: 3 })).toHaveLength(1);
  });

  test('and they are not hidden by what the field is placed outside of', () => {
    const { field, mirror } = stage('position:absolute;top:60px;left:10px', 'overflow:hidden;height:10px');
    expect(wordsAt(field, mirror, 'Je moet')).toBe('Je moet');
  });

  test('asks for no new layout when nothing changed', () => {
    const { mirror } = stage('');
    let changes = 0;
    const { shadowRoot } = document.querySelector('#layer') as Element;
    const observer = new MutationObserver((all) => (changes += all.length));
    observer.observe(shadowRoot as ShadowRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    mirror.follow();
    changes += observer.takeRecords().length;
    expect(changes).toBe(0);
  });

  test('and leave with the mirror', () => {
    const { mirror } = stage('');
    mirror.remove();
    expect(document.querySelector('#layer')?.shadowRoot?.childNodes).toHaveLength(0);
  });
});
