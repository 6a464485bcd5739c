import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../shared/rules/compile-rules.ts';
import { matchSentence } from '../../../shared/rules/match-sentence.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';
import { packBook } from '../../../shared/rules/pack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

function found(text: string, match: string[], unless: string[] = []): string[] {
  const sentence = readSentence(text);
  const rules = compileRules([makeRule({ match, unless })], 'nl', packBook);
  const options = { mayMatch: () => true, holds: (_sentence: unknown, name: string) => name === 'yes' };
  return matchSentence(sentence, rules, options).map(({ first, last }) =>
    sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end),
  );
}

describe('patterns match', () => {
  test.each([
    ['Kom per direct.', ['per direct'], ['per direct']],
    ['Kom PER Direct.', ['per direct'], ['PER Direct']],
    ['Je moet nu echt snel komen.', ['(<you> moet) *3 komen'], ['Je moet']],
    ['Je moet a b c d komen.', ['(<you> moet) *3 komen'], []],
    ['Nu komen.', ['^ nu'], ['Nu']],
    ['Kom nu.', ['^ nu'], []],
    ['Kom nu.', ['nu $'], ['nu']],
    ['Je moet komen.', ['moet nu? komen'], ['moet komen']],
    ['Je moet nu komen.', ['moet nu? komen'], ['moet nu komen']],
    ['Nu. En nu.', ['nu'], ['Nu']],
    ['Je moet.', ['moet @yes'], ['moet']],
    ['Je moet.', ['moet @no'], []],
  ])('%s %o: %o', (text, match, expected) => expect(found(text, match)).toEqual(expected));
});

test('an exception takes out what it touches, and nothing else', () => {
  expect(found('Je moet zelf weten of je nu moet komen.', ['moet'], ['moet zelf weten'])).toEqual(['moet']);
});

test('tokens that are someone else’s words do not start a match', () => {
  const rules = compileRules([makeRule({ match: ['moet'] })], 'nl', packBook);
  expect(matchSentence(readSentence('Je moet.'), rules, { mayMatch: () => false, holds: () => true })).toEqual([]);
});
