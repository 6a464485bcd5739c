import { PatternBook } from '../../shared/rules/pattern-book.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { NO_PATTERNS } from '../../shared/rules/unpack-rules.ts';
import { bringIn, brought } from './bring-in.ts';

/**
 * Rules whose English patterns come into the frame when the first English sentence does.
 *
 * @param onCome hears that they are there: rules that are made from now on have them.
 */
export function withLaterEnglish(rules: readonly Rule[], onCome: () => void): readonly Rule[] {
  const open = (): PatternBook => {
    const patterns = brought('english');
    if (patterns === undefined) void bringIn('english').then(() => brought('english') && onCome());
    return new PatternBook(patterns ?? NO_PATTERNS);
  };
  return rules.map((rule) =>
    rule.language === 'en' && rule.packed ? { ...rule, packed: { ...rule.packed, book: open } } : rule,
  );
}
