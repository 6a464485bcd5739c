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

const asked = pick('Lever|Stuur|Maak|Bewaar|Bekijk|Meld je|Kom|Reageer|Regel|Leer|Werk|Herschrijf');
const commands = fc
  .tuple(asked, pick('je verslag|het formulier|dit|je planning|'), facts, pick('in|op|af|door|bij|'))
  .map(([verb, what, fact, particle]) => ({
    fact,
    text: `${[verb, what, fact, particle].filter((word) => word !== '').join(' ')}.`,
  }));
const bans = fc
  .tuple(
    pick('Je mag|Jullie mogen|U mag|Tijdens de les mag je'),
    pick('niet|geen telefoon|geen eten en drinken|dit niet|je werk niet'),
    facts,
    pick('gebruiken|meenemen|maken|delen|filmen|eten|'),
  )
  .map(([start, what, fact, verb]) => ({
    fact,
    text: `${[start, what, fact, verb].filter((word) => word !== '').join(' ')}.`,
  }));

/** What a text holds that was not found in the text before. */
function newFindings(before: string, after: string): readonly string[] {
  const rulesOf = (text: string) => reviewer.review(text, SITUATION).findings.map((finding) => finding.rule);
  const known = rulesOf(before);
  return rulesOf(after).filter((rule) => !known.includes(rule));
}

describe('every rewrite of any command and any ban', () => {
  test('a command keeps its facts and stays what it was: not denied, nothing new to find', () => {
    let made = 0;
    fc.assert(
      fc.property(commands, ({ text, fact }) => {
        const rewrites = rewriteAll(text);
        made += rewrites.length;
        for (const { after, rule } of rewrites) {
          expect(after).toContain(fact);
          expect(after).not.toMatch(/\b(?:niet|geen|nooit)\b/);
          expect(after).toMatch(/^[A-Z].*[.?]$/);
          expect(after).not.toMatch(/ {2}| [,.?]|[.?]{2}/);
          expect(newFindings(text, after)).toEqual([]);
          expect(reviewer.review(after, SITUATION).findings.map((finding) => finding.rule)).not.toContain(rule);
        }
        expect(rewriteAll(text)).toEqual(rewrites);
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(100);
  });

  test('a ban keeps its facts and its denial, once', () => {
    let made = 0;
    fc.assert(
      fc.property(bans, ({ text, fact }) => {
        for (const { after } of rewriteAll(text)) {
          made++;
          expect(after).toContain(fact);
          expect(after.match(/\b(?:niet|geen)\b/g)).toHaveLength(1);
          expect(newFindings(text, after)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(50);
  });
});

test('the name of the reader comes into a bare greeting, and only there', () => {
  const text = `Beste student,\n\n${'Morgen beginnen we om negen uur in het praktijklokaal en daarna gaan we met de hele groep naar het bedrijf in de stad. '.repeat(2)}`;
  const [finding] = reviewer.review(text, SITUATION).findings;
  if (!finding) throw new RangeError('no greeting found');
  const written = (name?: string) =>
    reviewer.rewrites(text, finding, name === undefined ? {} : { readerName: name }).map((made) => made.text);
  expect(written('Sanne')).toEqual(['Beste Sanne']);
  expect(written()).toEqual(['Beste {naam}']);
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
