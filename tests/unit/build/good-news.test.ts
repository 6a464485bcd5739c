import { expect, test } from 'vitest';
import { goodNews } from '../../../shared/build/good-news.ts';
import type { Assets } from '../../../shared/build/read-assets.ts';
import { makeRule } from '../../fixtures/rules.ts';

const both = (text: string) => ({ nl: text, en: text });

test('the title of the first rule of a kind goes before what its prompt says; a kind without rules has its prompt alone', () => {
  const rules = [
    makeRule({ match: ['nu'], id: 'pos.choice/one', category: 'pos.choice', title: both('first') }),
    makeRule({ match: ['nu'], id: 'pos.choice/two', category: 'pos.choice', title: both('second') }),
    makeRule({ match: ['nu'], id: 'blame/one', category: 'blame', title: both('no praise') }),
  ];
  const prompts = { choice: { good: both('prompt') }, name: { good: both('named') }, asked: {} };
  const assets = { rules, messagePrompts: { prompts } } as unknown as Pick<Assets, 'rules' | 'messagePrompts'>;
  expect(goodNews(assets)).toEqual({ 'pos.choice': both('first'), 'pos.name': both('named') });
});
