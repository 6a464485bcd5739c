import { expect, test, vi } from 'vitest';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { createReviewerWith } from '../../../shared/review/create-reviewer-with.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';

test('what makes rewrites is asked per finding, with its rule; what would leave the finding is dropped', () => {
  const text = 'Hoi Sem,\n\nJe moet morgen je opdracht inleveren.';
  const rewriteTo = (words: string) => ({ start: 10, end: text.length, text: words, kind: 'ask' as const });
  const rewriter = vi.fn(() => [
    rewriteTo('Wil je morgen je opdracht inleveren?'),
    rewriteTo('Je moet je opdracht inleveren.'),
  ]);
  const reviewer = createReviewerWith(SHIPPED_RULES, rewriter);
  const [finding] = reviewer.review(text, ORDINARY_SITUATION).findings;
  expect(rewriter).not.toHaveBeenCalled();
  const made = finding && reviewer.rewrites(text, finding, { readerName: 'Sem' });
  expect(made?.map((rewrite) => rewrite.text)).toEqual(['Wil je morgen je opdracht inleveren?']);
  expect(rewriter).toHaveBeenCalledWith(
    text,
    finding,
    expect.objectContaining({ id: finding?.rule, readerName: 'Sem' }),
  );
});
