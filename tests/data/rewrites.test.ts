import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { RULE_EXAMPLES } from '../../shared/generated/rule-examples.ts';
import { conjugate } from '../../shared/language/dutch/conjugate.ts';
import { particleVerbs, PLAIN_VERBS } from '../../shared/language/dutch/verb-list.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

const reviewer = createReviewer(SHIPPED_RULES);
const SITUATION = { ...ORDINARY_SITUATION, language: 'nl' } as const;

interface Made {
  readonly before: string;
  readonly after: string;
  readonly rule: string;
}

function rewriteAll(text: string): readonly Made[] {
  return reviewer.review(text, SITUATION).findings.flatMap((finding) =>
    reviewer.rewrites(text, finding).map((rewrite) => {
      expect(rewrite.start).toBeGreaterThanOrEqual(finding.sentence.start);
      expect(rewrite.end).toBeLessThanOrEqual(finding.sentence.end);
      const after = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
      return { before: text, after, rule: finding.rule };
    }),
  );
}

const pick = (list: string) => fc.constantFrom(...list.split('|'));
const verbs = fc.constantFrom(
  ...PLAIN_VERBS.concat(particleVerbs()).filter((verb) => !/^(?:weten|gaan|komen|zijn|laten)$/.test(verb)),
);
/** Facts that may not change by one character. */
const facts = pick(
  'om 9.05 uur|op 3 februari 2027|via https://school.nl/a?b=1|bij Fatima El-Amrani|in lokaal 2.14|met f.amrani@school.nl|vóór vrijdag 17.00 uur|voor € 12,50',
);
const object = pick('het formulier|je opdracht|dit|de laatste versie|twee bijlagen|je je pas|');
const opening = pick('Je moet|U moet|Jullie moeten|Je dient|Vandaag moet je|Als je ziek bent, moet je|Dus moet je');

const sentences = fc.tuple(opening, object, facts, verbs).map(([first, what, fact, verb]) => {
  const form = first.includes('dient') ? conjugate(verb).teInfinitive : verb;
  return { fact, first, text: `${[first, what, fact, form].filter((word) => word !== '').join(' ')}.` };
});

/** Words that speak to one, to one politely, or to a group. */
const SPEAKS = { je: /\b(?:je|jij|jouw)\b/i, u: /\b(?:u|uw)\b/i, jullie: /\bjullie\b/i };

describe('every rewrite of any duty', () => {
  test('keeps facts, address and denial, leaves nothing to find, and is the same each time', () => {
    let made = 0;
    fc.assert(
      fc.property(sentences, ({ text, fact, first }) => {
        const rewrites = rewriteAll(text);
        made += rewrites.length;
        const address = first.startsWith('U') ? 'u' : first.startsWith('Jullie') ? 'jullie' : 'je';
        for (const { after, rule } of rewrites) {
          expect(after).toContain(fact);
          expect(/\b(?:niet|geen|nooit)\b/.test(after)).toBe(false);
          if (address !== 'je') expect(after).toMatch(SPEAKS[address]);
          if (address === 'je') expect(after).not.toMatch(/\b(?:u|uw|jullie)\b/i);
          expect(reviewer.review(after, SITUATION).findings.map((finding) => finding.rule)).not.toContain(rule);
          expect(after).toMatch(/^[A-Z].*[.?]$/);
          expect(after).not.toMatch(/ {2}| [,.?]/);
        }
        expect(rewriteAll(text)).toEqual(rewrites);
      }),
      { numRuns: 400 },
    );
    expect(made).toBeGreaterThan(100);
  });

  test('never denies what was not denied, nor drops a denial', () => {
    for (const text of ['Je moet dat niet doen.', 'U mag hier niet filmen.', 'Doe geen domme dingen.']) {
      for (const { after } of rewriteAll(text)) expect(after).toMatch(/\b(?:niet|geen)\b/);
    }
  });
});

test('a rewrite of the shipped examples leaves the rest of the draft as it is', () => {
  const [head, tail] = ['Hoi Sem,\n\nFijn je te spreken. ', ' Tot dan!\n\nGroet, Jo'];
  let made = 0;
  for (const { fires, language } of RULE_EXAMPLES) {
    if (language !== 'nl') continue;
    for (const example of fires) {
      const text = head + example.split('**').join('') + tail;
      for (const { after } of rewriteAll(text)) {
        made++;
        expect(after.startsWith(head)).toBe(true);
        expect(after.endsWith(tail)).toBe(true);
      }
    }
  }
  expect(made).toBeGreaterThan(40);
});
