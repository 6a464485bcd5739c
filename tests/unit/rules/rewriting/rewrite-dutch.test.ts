import { describe, expect, test } from 'vitest';
import { rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

function rewrites(marked: string): string[] {
  const { sentence, start, end } = readMarked(marked);
  const made = rewriteDutch(sentence, { start, end }, ['ask', 'propose', 'does-it-work']);
  for (const rewrite of made) expect(rewrite).toMatchObject({ start: 0, end: sentence.text.length });
  return made.map((rewrite) => rewrite.text);
}

describe('ask, propose, leave room', () => {
  test.each([
    [
      '**Je moet** morgen je opdracht inleveren.',
      'Wil je morgen je opdracht inleveren?',
      'Ik stel voor dat je morgen je opdracht inlevert.',
      'Lukt het om morgen je opdracht in te leveren?',
    ],
    [
      'Voor vrijdag **moet je** het formulier invullen.',
      'Wil je voor vrijdag het formulier invullen?',
      'Ik stel voor dat je voor vrijdag het formulier invult.',
      'Lukt het om voor vrijdag het formulier in te vullen?',
    ],
    [
      '**U dient** zich te melden.',
      'Wilt u zich melden?',
      'Ik stel voor dat u zich meldt.',
      'Lukt het u om zich te melden?',
    ],
    [
      '**Jullie moeten** dit vandaag nakijken.',
      'Willen jullie dit vandaag nakijken?',
      'Ik stel voor dat jullie dit vandaag nakijken.',
      'Lukt het jullie om dit vandaag na te kijken?',
    ],
    [
      'Als je ziek bent, **moet je** voor 9.00 uur bellen.',
      'Als je ziek bent, wil je dan voor 9.00 uur bellen?',
      'Als je ziek bent, stel ik voor dat je voor 9.00 uur belt.',
      'Als je ziek bent, lukt het dan om voor 9.00 uur te bellen?',
    ],
    [
      'Nu **moet je** me bellen.',
      'Wil je me nu bellen?',
      'Ik stel voor dat je me nu belt.',
      'Lukt het om me nu te bellen?',
    ],
    [
      '**Je moet** je opdracht laten zien.',
      'Wil je je opdracht laten zien?',
      'Ik stel voor dat je je opdracht laat zien.',
      'Lukt het om je opdracht te laten zien?',
    ],
    [
      '**Je moet** je melden, dan plannen we iets.',
      'Wil je je melden? Dan plannen we iets.',
      'Ik stel voor dat je je meldt, dan plannen we iets.',
      'Lukt het om je te melden? Dan plannen we iets.',
    ],
  ])('%s', (marked, ...expected) => expect(rewrites(marked)).toEqual(expected));

  test('being somewhere is asked with *ben je*', () => {
    expect(rewrites('**Je moet** morgen op school zijn.')[0]).toBe('Ben je morgen op school?');
  });

  test('a ban is proposed, not asked', () => {
    expect(rewrites('**Je moet** dat niet doen.')).toEqual(['Ik stel voor dat je dat niet doet.']);
  });

  test('a duty in a matrix clause keeps its clause', () => {
    expect(rewrites('**Het is de bedoeling dat je** alle opdrachten afmaakt.')).toEqual([
      'Ik stel voor dat je alle opdrachten afmaakt.',
    ]);
  });
});

test.each(['**Je moet** naar school.', '**Studenten moeten** zich melden.', 'Jan, **je moet** komen.'])(
  'what is not understood gets nothing: %s',
  (marked) => expect(rewrites(marked)).toEqual([]),
);

test('numbers, names and links stay as they are', () => {
  const sentence = '**Je moet** om 9.05 uur Fatima El-Amrani mailen via f.amrani@school.nl.';
  for (const text of rewrites(sentence)) {
    for (const fact of ['9.05', 'Fatima El-Amrani', 'f.amrani@school.nl']) expect(text).toContain(fact);
  }
});
