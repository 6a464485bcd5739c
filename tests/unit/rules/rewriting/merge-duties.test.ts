import { expect, test } from 'vitest';
import { mergeDuties } from '../../../../shared/rules/rewriting/merge-duties.ts';

function merged(marked: string): string {
  const [before = '', found = '', after = ''] = marked.split('**');
  const { text, trigger } = mergeDuties({
    text: before + found + after,
    trigger: { start: before.length, end: before.length + found.length },
  });
  return `${text.slice(0, trigger.start)}**${text.slice(trigger.start, trigger.end)}**${text.slice(trigger.end)}`;
}

test.each([
  ['**Je moet** bellen en je moet komen.', '**Je moet** bellen en komen.'],
  ['Je moet bellen en **je moet** komen.', '**Je moet** bellen en komen.'],
  ['Morgen **moet je** bellen en daarna moet je komen.', 'Morgen **moet je** bellen en daarna komen.'],
  ['**Je moet** het afmaken en dan moet je het inleveren.', '**Je moet** het afmaken en het dan inleveren.'],
  ['**U moet** bellen en u dient uw pas mee te nemen.', '**U moet** bellen en uw pas meenemen.'],
  ['**U dient** te bellen en u dient te komen.', '**U dient** te bellen en te komen.'],
])('%s', (marked, expected) => expect(merged(marked)).toBe(expected));

test.each([
  '**U dient** te bellen en u moet komen.',
  '**Je moet** bellen en jullie moeten komen.',
  '**Je moet** bellen.',
  '**Je moet** bellen en je moet komen en je moet betalen.',
])('left as it is: %s', (marked) => expect(merged(marked)).toBe(marked));
