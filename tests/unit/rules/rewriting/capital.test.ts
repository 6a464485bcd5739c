import { expect, test } from 'vitest';
import { capital } from '../../../../shared/rules/rewriting/capital.ts';

test('only the first letter grows', () => expect(capital('in Teams')).toBe('In Teams'));
