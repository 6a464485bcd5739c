import { describe, expect, test } from 'vitest';
import { planDutch, rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

function rewrites(marked: string): string[] {
  const { sentence, task } = markedTask(marked);
  const made = rewriteDutch(sentence, task);
  for (const rewrite of made) expect(rewrite).toMatchObject({ start: 0, end: sentence.text.length });
  return made.map((rewrite) => rewrite.text).slice(0, 3);
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
      'De opdracht die je hebt gekregen, **moet je** vrijdag inleveren.',
      'Wil je de opdracht die je hebt gekregen, vrijdag inleveren?',
      'Ik stel voor dat je de opdracht die je hebt gekregen, vrijdag inlevert.',
      'Lukt het om de opdracht die je hebt gekregen, vrijdag in te leveren?',
    ],
    [
      '**Je moet** het volgende meenemen: een pen, een schrift en je pasje.',
      'Wil je het volgende meenemen: een pen, een schrift en je pasje?',
      'Ik stel voor dat je het volgende meeneemt: een pen, een schrift en je pasje.',
      'Lukt het om het volgende mee te nemen: een pen, een schrift en je pasje?',
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

  test('being somewhere is asked for; *ben je* would only want to know, or invites', () => {
    expect(rewrites('**Je moet** morgen op school zijn.')[0]).toBe('Wil je morgen op school zijn?');
    expect(rewrites('**Je moet** er vrijdag bij zijn.')[0]).toBe('Ben je er vrijdag bij?');
  });

  test('a ban is proposed, not asked', () => {
    expect(rewrites('**Je moet** dat niet doen.')).toEqual(['Ik stel voor dat je dat niet doet.']);
  });

  test('a duty in a matrix clause keeps its clause', () => {
    expect(rewrites('**Het is de bedoeling dat je** alle opdrachten afmaakt.')).toEqual([
      'Wil je alle opdrachten afmaken?',
      'Ik stel voor dat je alle opdrachten afmaakt.',
      'Lukt het om alle opdrachten af te maken?',
    ]);
    expect(rewrites('**Het is de bedoeling dat je** alles doet wat er staat.')).toEqual([
      'Wil je alles doen wat er staat?',
      'Ik stel voor dat je alles doet wat er staat.',
      'Lukt het om alles te doen wat er staat?',
    ]);
  });
});

test.each([
  ['Jan, **je moet** je melden.', 'Jan, wil je je melden?'],
  ['**U dient** er zorg voor te dragen dat hij komt.', 'Wilt u ervoor zorgen dat hij komt?'],
  ['**Je moet** naar school.', 'Wil je naar school gaan?'],
  ['**Studenten moeten** zich melden.', 'Willen alle studenten zich melden?'],
  ['Ben je te laat, dan **moet je** je eerst melden.', 'Ben je te laat, wil je je dan eerst melden?'],
  ['**Je bent verplicht** om hierbij aanwezig te zijn.', 'Wil je hierbij aanwezig zijn?'],
  ['De les begint om 9 uur, dus **je moet** op tijd komen.', 'De les begint om 9 uur. Wil je op tijd komen?'],
  ['**Je moet** om 9.00 uur komen, want de bus wacht niet.', 'Wil je om 9.00 uur komen? De bus wacht niet.'],
  ['Om te starten **moet je** je pas activeren.', 'Wil je je pas activeren om te starten?'],
  ['**Ik verwacht je** maandag om 9.00 uur op mijn kamer.', 'Wil je maandag om 9.00 uur op mijn kamer zijn?'],
  ['**Je moet** het formulier lezen of de pagina openen.', 'Wil je het formulier lezen of de pagina openen?'],
  ['**Je moet** komen en je moet betalen.', 'Wil je komen en betalen?'],
  ['**Je wordt verwacht** op 3 maart om 11.00 uur.', 'Wil je er op 3 maart om 11.00 uur zijn?'],
  ['**Ik wil dat je** stopt met schreeuwen.', 'Wil je stoppen met schreeuwen?'],
  ['Je begeleider **moet je** uren aftekenen.', 'Wil je vragen of je begeleider je uren aftekent?'],
  ['Deze opdracht **moet je** individueel maken.', 'Wil je deze opdracht individueel maken?'],
  ['**Je moet** niet vergeten je uren in te vullen.', 'Wil je eraan denken je uren in te vullen?'],
  [
    '**Jullie moeten** om 9 uur in de zaal zijn en jullie dienen je pas bij je te hebben.',
    'Willen jullie om 9 uur in de zaal zijn en je pas bij je hebben?',
  ],
  ['Mis je een les, dan **moet je** die inhalen.', 'Mis je een les, wil je die dan inhalen?'],
  ['Dus **moet je** even wachten.', 'Wil je even wachten?'],
  ['**U dient** er rekening mee te houden dat het druk is.', 'Wilt u er rekening mee houden dat het druk is?'],
  ['**Je moet** echt nog een keer bellen.', 'Wil je nog een keer bellen?'],
  ['**Je moet** volgens mij eerst rust nemen.', 'Wil je eerst rust nemen?'],
  ['**U moet** u melden bij de balie.', 'Wilt u zich melden bij de balie?'],
  ['**Je moet** je aanmelden voor het keuzedeel Ondernemen.', 'Wil je je aanmelden voor het keuzedeel Ondernemen?'],
  ['**Je moet** hier om half negen zijn.', 'Wil je hier om half negen zijn?'],
  ['**Je moet** meteen naar buiten gaan.', 'Wil je meteen naar buiten gaan?'],
  ['**Jullie moeten** elkaar helpen bij het opruimen.', 'Willen jullie elkaar helpen bij het opruimen?'],
  ['**Je moet** € 12,50 betalen bij Kim.', 'Wil je € 12,50 betalen bij Kim?'],
  [
    '**Je moet** toestemming vragen en daarna het formulier invullen.',
    'Wil je toestemming vragen en daarna het formulier invullen?',
  ],
  [
    '**Je moet** je bril, je schoenen en je pas bij je hebben.',
    'Wil je zorgen dat je je bril, je schoenen en je pas bij je hebt?',
  ],
  [
    '**Je moet** niet alleen je verslag maar ook je map inleveren.',
    'Wil je niet alleen je verslag maar ook je map inleveren?',
  ],
  [
    'Vóór vrijdag **moet je** je keuze hebben doorgegeven.',
    'Wil je zorgen dat je vóór vrijdag je keuze hebt doorgegeven?',
  ],
  ['Om mee te doen, **moet je** je inschrijven.', 'Wil je je inschrijven om mee te doen?'],
  ['Ook als je stage loopt, **moet je** je mail lezen.', 'Wil je je mail lezen, ook als je stage loopt?'],
  ['Ook al is het druk, **je moet** je uren bijhouden.', 'Wil je je uren bijhouden, ook al is het druk?'],
  ['**Je moet** je mentor vragen of hij wil tekenen.', 'Wil je je mentor vragen of hij wil tekenen?'],
])('%s', (marked, first) => {
  const [made] = rewrites(marked);

  expect(made).toBe(first);
});

test.each([
  '**Je moet** gewoon je werk doen.',
  '**Je moet** blij zijn.',
  '**Je moet** een 5,5 halen.',
  '**Je moet** komen, anders bel ik je ouders.',
  'De docent **moet je** verslag nakijken.',
  'Zonder afmelding **moet je** de les inhalen.',
  'Wil je een tien, dan **moet je** werken.',
  'Vrijdag **moet je** contract getekend zijn.',
  'Voor vragen **moet je** bij het bureau zijn.',
])('what is not understood, or would sting, gets nothing: %s', (marked) => expect(rewrites(marked)).toEqual([]));

test('numbers, names and links stay as they are', () => {
  const sentence = '**Je moet** om 9.05 uur Fatima El-Amrani mailen via f.amrani@school.nl.';
  for (const text of rewrites(sentence)) {
    for (const fact of ['9.05', 'Fatima El-Amrani', 'f.amrani@school.nl']) expect(text).toContain(fact);
  }
});

test('a sentence without a plan says why', () => {
  const { sentence, task } = markedTask('**Je moet** eens serieuzer werken.');
  expect(planDutch(sentence, task)).toBe('reproach');
});

test.each([
  [
    '**Je moet** drie bedrijven bellen en een gesprek plannen.',
    'Ik stel voor dat je drie bedrijven belt en een gesprek plant.',
  ],
  ['**Iedereen moet** zijn of haar jas uitdoen.', 'Ik stel voor dat iedereen zijn of haar jas uitdoet.'],
  ['Als je het niet snapt, **moet je** het vragen.', 'Als je het niet snapt, stel ik voor dat je het vraagt.'],
  ['Je zult je **moeten** inschrijven.', 'Ik stel voor dat je je inschrijft.'],
  ['**Je moet** eten en drinken meenemen.', undefined],
])('every verb of %s takes its form', (marked, proposal) => expect(rewrites(marked)[1]).toBe(proposal));

test('a sentence that starts small, behind a greeting, stays small', () => {
  expect(rewrites('**je moet** nog een opdracht inleveren.')[0]).toBe('wil je nog een opdracht inleveren?');
});

test.each([
  '**Je moet** slapen.',
  '**Je moet** je mond houden.',
  'Wanneer je komt, dan bel je en **moet je** het vragen.',
])('no question that stings, offers or does not fit: %s', (marked) =>
  expect(rewrites(marked).filter((text) => text.endsWith('?') && text.includes('il je'))).toEqual([]),
);
