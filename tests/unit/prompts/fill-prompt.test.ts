import { expect, test } from 'vitest';
import { fillPrompt } from '../../../shared/prompts/fill-prompt.ts';
import type { Prompt } from '../../../shared/prompts/prompt.ts';

const prompt: Prompt = {
  item: 'm3.lead.compliments',
  moments: ['mail'],
  nl: { named: 'Wat deed {name} goed, en weet {name} dat?', plain: 'Wat deed de student goed?' },
  en: { plain: 'What went well?' },
};

test.each([
  ['nl', 'Noa', 'Wat deed Noa goed, en weet Noa dat?'],
  ['nl', '$& {name}', 'Wat deed $& {name} goed, en weet $& {name} dat?'],
  ['nl', '  ', 'Wat deed de student goed?'],
  ['nl', null, 'Wat deed de student goed?'],
  ['en', 'Noa', 'What went well?'],
] as const)('%s with %j', (language, name, expected) => {
  expect(fillPrompt(prompt, language, name)).toBe(expected);
});
