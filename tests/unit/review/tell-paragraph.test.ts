import { expect, test } from 'vitest';
import { readParagraph } from '../../../shared/language/find-regions.ts';
import { readContent } from '../../../shared/review/read-content.ts';
import { tellParagraph } from '../../../shared/review/tell-paragraph.ts';
import { compileRules } from '../../../shared/rules/compile-rules.ts';
import { packBook } from '../../../shared/rules/pack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

const rules = compileRules(
  [
    makeRule({ match: ['moet'], yields: ['to-a-step'] }),
    makeRule({ id: 'pos.invite/ask', category: 'pos.invite', match: ['zullen we'] }),
    makeRule({ id: 'test.note/one', category: 'test.note', channels: ['note'], match: ['je'] }),
  ],
  'nl',
  packBook,
);
const contentOf = (text: string) => readContent(text, readParagraph(text, 0, 'body'), () => undefined);
const under = { rules, channel: 'mail-to-student' as const, isShort: false, isToGroup: false, next: undefined };

test('findings and signs stand where the paragraph stands, and move along with it', () => {
  const text = 'Je moet komen.';
  const content = contentOf(text);
  const telling = tellParagraph(content, under, { text, at: 0, nextAt: text.length });
  expect(telling.findings.map(({ start, end }) => text.slice(start, end))).toEqual(['moet']);
  const moved = tellParagraph(content, under, { text: `x ${text}`, at: 2, nextAt: text.length + 2 });
  expect(moved.findings).toEqual([{ ...telling.findings[0], start: 5, end: 9, sentence: { start: 2, end: 16 } }]);
  expect(tellParagraph(content, under, { text: `x ${text}`, at: 2, nextAt: text.length + 2 })).toBe(moved);
});

test('it tells anew when the paragraph behind it begins to help', () => {
  const text = 'Je moet komen.\n\n';
  const next = 'Zullen we samen kijken?';
  const content = contentOf(text);
  const place = { text: text + next, at: 0, nextAt: text.length };
  expect(tellParagraph(content, under, place).findings).toHaveLength(1);
  expect(tellParagraph(content, { ...under, next: contentOf(next) }, place).findings).toEqual([]);
});

test('a sign is no finding, and another channel hears other rules', () => {
  const text = 'Zullen we praten? Je kunt kiezen.';
  const content = contentOf(text);
  const place = { text, at: 0, nextAt: text.length };
  const telling = tellParagraph(content, under, place);
  expect([telling.findings, telling.signs, telling.present]).toEqual([
    [],
    ['pos.invite'],
    [{ id: 'pos.invite', start: 0, end: 9 }],
  ]);
  const note = tellParagraph(content, { ...under, channel: 'note' }, place);
  expect(note.findings.map(({ rule }) => rule)).toEqual(['test.note/one']);
});
