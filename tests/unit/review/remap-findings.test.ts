import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remapFindings } from '../../../shared/review/remap-findings.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';

const text = 'Je moet komen. Jullie moeten bellen. U moet tekenen.';
const findings = createReviewer(SHIPPED_RULES).review(text, ORDINARY_SITUATION).findings;

test('before an edit they stay, behind it they shift, a touched sentence lets go', () => {
  const edit = { start: text.indexOf('bellen'), end: text.indexOf('bellen') + 6, inserted: 9 };
  const carried = remapFindings(findings, edit);
  expect(carried).toHaveLength(2);
  expect(carried[0]).toBe(findings[0]);
  expect(carried[1]?.start).toBe(text.indexOf('U moet') + 3);
});

test('any edit: what is carried still stands on the same words', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 8 }), (start, length, inserted) => {
      const end = Math.min(text.length, start + length);
      const after = text.slice(0, start) + inserted + text.slice(end);
      for (const finding of remapFindings(findings, { start, end, inserted: inserted.length })) {
        expect(findings.map((old) => text.slice(old.start, old.end))).toContain(
          after.slice(finding.start, finding.end),
        );
      }
    }),
  );
});
