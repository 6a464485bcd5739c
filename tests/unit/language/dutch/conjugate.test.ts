import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conjugate } from '../../../../shared/language/dutch/conjugate.ts';

test('a separable verb in all its forms', () => {
  expect(conjugate('inleveren')).toEqual({
    infinitive: 'inleveren',
    particle: 'in',
    first: 'lever',
    second: 'levert',
    secondInverted: 'lever',
    formal: 'levert',
    third: 'levert',
    plural: 'leveren',
    subordinate: { first: 'inlever', second: 'inlevert', third: 'inlevert', plural: 'inleveren' },
    teInfinitive: 'in te leveren',
    participle: 'ingeleverd',
    variants: [],
  });
});

describe('present and participle', () => {
  test.each([
    ['zijn', 'ben', 'is', 'geweest'],
    ['hebben', 'heb', 'heeft', 'gehad'],
    ['komen', 'kom', 'komt', 'gekomen'],
    ['gaan', 'ga', 'gaat', 'gegaan'],
    ['zien', 'zie', 'ziet', 'gezien'],
    ['maken', 'maak', 'maakt', 'gemaakt'],
    ['stellen', 'stel', 'stelt', 'gesteld'],
    ['geven', 'geef', 'geeft', 'gegeven'],
    ['reizen', 'reis', 'reist', 'gereisd'],
    ['praten', 'praat', 'praat', 'gepraat'],
    ['vinden', 'vind', 'vindt', 'gevonden'],
    ['luisteren', 'luister', 'luistert', 'geluisterd'],
    ['proberen', 'probeer', 'probeert', 'geprobeerd'],
    ['wandelen', 'wandel', 'wandelt', 'gewandeld'],
    ['rekenen', 'reken', 'rekent', 'gerekend'],
    ['bestellen', 'bestel', 'bestelt', 'besteld'],
    ['overleggen', 'overleg', 'overlegt', 'overlegd'],
    ['ondertekenen', 'onderteken', 'ondertekent', 'ondertekend'],
    ['aanmelden', 'meld', 'meldt', 'aangemeld'],
    ['meenemen', 'neem', 'neemt', 'meegenomen'],
    ['eindigen', 'eindig', 'eindigt', 'geëindigd'],
    ['bellen', 'bel', 'belt', 'gebeld'],
    ['terugbellen', 'bel', 'belt', 'teruggebeld'],
    ['geeuwen', 'geeuw', 'geeuwt', 'gegeeuwd'],
    ['gespen', 'gesp', 'gespt', 'gegespt'],
    ['beitelen', 'beitel', 'beitelt', 'gebeiteld'],
    ['bedelen', 'bedel', 'bedelt', 'gebedeld'],
    ['bedelven', 'bedelf', 'bedelft', 'bedolven'],
    ['gebeuren', 'gebeur', 'gebeurt', 'gebeurd'],
    ['herinneren', 'herinner', 'herinnert', 'herinnerd'],
    ['ergeren', 'erger', 'ergert', 'geërgerd'],
    ['generaliseren', 'generaliseer', 'generaliseert', 'gegeneraliseerd'],
    ['ontmoeten', 'ontmoet', 'ontmoet', 'ontmoet'],
    ['misverstaan', 'misversta', 'misverstaat', 'misverstaan'],
    ['vergelijken', 'vergelijk', 'vergelijkt', 'vergeleken'],
    ['updaten', 'update', 'updatet', 'geüpdatet'],
    ['managen', 'manage', 'managet', 'gemanaged'],
    ['liken', 'like', 'liket', 'geliket'],
    ['vapen', 'vape', 'vapet', 'gevapet'],
    ['lijken', 'lijk', 'lijkt', 'geleken'],
    ['crashen', 'crash', 'crasht', 'gecrasht'],
    ['appen', 'app', 'appt', 'geappt'],
    ['stappen', 'stap', 'stapt', 'gestapt'],
    ["sms'en", 'sms', "sms't", "ge-sms't"],
    ['stagelopen', 'loop', 'loopt', 'stagegelopen'],
    ['volleyballen', 'volleybal', 'volleybalt', 'gevolleybald'],
  ])('%s: ik %s, hij %s, %s', (infinitive, first, third, participle) => {
    expect(conjugate(infinitive)).toMatchObject({ first, third, participle });
  });
});

test('accepted doubles are named', () => expect(conjugate('houden').variants).toEqual(['hou']));
test.each([
  ['overleggen', 'overleg', 'leg'],
  ['overdrijven', 'overdrijf', 'drijf'],
  ['voorkomen', 'voorkom', 'kom'],
  ['doorlopen', 'loop', 'doorloop'],
])('%s: the meaning mails use first, the other beside it', (infinitive, first, other) => {
  const verb = conjugate(infinitive);
  expect(verb.first).toBe(first);
  expect(verb.variants).toContain(other);
});
test.each(['', 'je', 'tafel', '123', 'n'])('%j cannot be an infinitive', (word) => {
  expect(() => conjugate(word)).toThrow(RangeError);
});
test('any word either conjugates or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeioubdfglnrstvz'.split('')), maxLength: 10 }), (word) => {
      try {
        const verb = conjugate(`${word}en`);
        expect(verb.particle + verb.third).toBe(verb.subordinate.third);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
