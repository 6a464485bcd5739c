import { expect, test } from 'vitest';
import { MESSAGE_PROMPTS } from '../../../../shared/generated/message-prompts.ts';
import { questionPart, questionValues } from '../../../../shared/sets/parts/question-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';

test('a question starts with the words that ship, and keeps those of the other language', () => {
  const empty = emptySet('a', 'A', 'nl');
  const shipped = MESSAGE_PROMPTS['reason'];
  expect(questionValues(empty, 'reason', MESSAGE_PROMPTS).say).toBe(shipped?.say.nl);
  const { content } = questionPart(MESSAGE_PROMPTS).put(empty, { say: 'Waarom?', good: '' }, 'reason');
  expect(content.messagePrompts['reason']).toEqual({ say: { nl: 'Waarom?', en: shipped?.say.en } });
  expect(questionValues(content, 'reason', MESSAGE_PROMPTS)).toEqual({ say: 'Waarom?', good: '' });
});
