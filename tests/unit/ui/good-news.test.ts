import { expect, test } from 'vitest';
import { goodNews } from '../../../shared/ui/good-news.ts';

const present = (...ids: string[]) => ids.map((id, nth) => ({ id, start: nth, end: nth + 1 }));

test('each thing once, the name last, in the language of the screen', () => {
  const elements = present('pos.name', 'pos.appreciation', 'pos.appreciation');
  expect(goodNews(elements, 'nl')).toEqual(['Je noemt wat goed gaat', 'Je noemt de student bij naam']);
  expect(goodNews(elements, 'en')).toEqual(['You name what goes well', 'You use the student’s name']);
});

test('three at most, and nothing for what has no words', () => {
  const elements = present('pos.appreciation', 'pos.trust', 'pos.yet', 'pos.name');
  expect(goodNews(elements, 'nl')).toHaveLength(3);
  expect(goodNews(present('pos.unheard-of'), 'nl')).toEqual([]);
});
