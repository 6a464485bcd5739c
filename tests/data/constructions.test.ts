import { describe, expect, test } from 'vitest';
import { planDutch, rewriteDutch } from '../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../fixtures/rewrite-marked.ts';

/** Sentence with its finding, then what is offered first, second, third; or why nothing is. */
type Row = readonly [marked: string, ...offered: string[]];

function offered(marked: string, category: string): readonly string[] {
  const { sentence, task } = markedTask(marked, category);
  return rewriteDutch(sentence, task)
    .map((rewrite) => sentence.text.slice(0, rewrite.start) + rewrite.text + sentence.text.slice(rewrite.end))
    .slice(0, 3);
}

function table(name: string, rows: readonly Row[], category = 'directive.must'): void {
  describe(name, () => {
    test.each(rows.map(([marked, ...expected]) => ({ marked, expected })))('$marked', ({ marked, expected }) => {
      expect(offered(marked, category).slice(0, expected.length)).toEqual(expected);
    });
  });
}

table('moeten, both word orders, a front and an object in front', [
  [
    '**Je moet** morgen om 9.05 uur je map inleveren bij Noor.',
    'Wil je morgen om 9.05 uur je map inleveren bij Noor?',
    'Ik stel voor dat je morgen om 9.05 uur je map inlevert bij Noor.',
    'Lukt het om morgen om 9.05 uur je map in te leveren bij Noor?',
  ],
  ['Na de les **moet je** het bord schoonmaken.', 'Wil je na de les het bord schoonmaken?'],
  ['Die map **moet je** vandaag terugbrengen.', 'Wil je die map vandaag terugbrengen?'],
]);

table('dienen te, horen te, zullen, zou moeten, hebben te', [
  ['**U dient** zich vooraf af te melden.', 'Wilt u zich vooraf afmelden?', 'Ik stel voor dat u zich vooraf afmeldt.'],
  ['**Je hoort** je spullen op te ruimen.', 'Wil je je spullen opruimen?'],
  ['Je zult het **moeten** overdoen.', 'Wil je het overdoen?', 'Ik stel voor dat je het overdoet.'],
  ['Jullie zouden de bron **moeten** vermelden.', 'Willen jullie de bron vermelden?'],
]);

table('verplicht om te, geacht te, verzocht te', [
  ['**Je bent verplicht** om een helm te dragen.', 'Wil je een helm dragen?', 'Ik stel voor dat je een helm draagt.'],
  ['**Het is verplicht** om een pas mee te nemen.', 'Wil je een pas meenemen?'],
  ['Bij ziekte **ben je verplicht** de school te bellen.', 'Wil je bij ziekte de school bellen?'],
  [
    '**U wordt verzocht** het formulier in te vullen en te ondertekenen.',
    'Wilt u het formulier invullen en ondertekenen?',
  ],
]);

table('het is de bedoeling dat, er wordt verwacht dat, ik wil dat', [
  ['**Het is de bedoeling dat jullie** in tweetallen werken.', 'Willen jullie in tweetallen werken?'],
  ['**Er wordt verwacht dat je** alle bijlagen toevoegt.', 'Wil je alle bijlagen toevoegen?'],
  ['**Er wordt van je verwacht dat je** elke week je uren invult.', 'Wil je elke week je uren invullen?'],
  ['**Ik verwacht dat je** je afmeldt als je ziek bent.', 'Wil je je afmelden als je ziek bent?'],
  ['**Ik wil dat je** je verslag laat nakijken.', 'Wil je je verslag laten nakijken?'],
  ['**Ik wil dat je** het formulier invult en terugstuurt.', 'Wil je het formulier invullen en terugsturen?'],
  [
    '**Ik verwacht dat jullie** de tekst lezen en de vragen maken.',
    'Willen jullie de tekst lezen en de vragen maken?',
    'Ik stel voor dat jullie de tekst lezen en de vragen maken.',
    'Lukt het jullie om de tekst te lezen en de vragen te maken?',
  ],
  ['Ik vind dat u hem **moet** laten kiezen.', 'Wilt u hem laten kiezen?'],
]);

table(
  'imperatives',
  [
    ['**Lever** je map vrijdag in bij Noor.', 'Wil je je map vrijdag inleveren bij Noor?'],
    ['**Meld je** om 8.30 uur bij de balie.', 'Wil je je om 8.30 uur bij de balie melden?'],
    ['**Houd** je logboek bij.', 'Wil je je logboek bijhouden?'],
    ['**Kom** woensdag om 10.00 uur naar mijn lokaal.', 'Wil je woensdag om 10.00 uur naar mijn lokaal komen?'],
  ],
  'directive.imperative',
);

table('two and three verbs', [
  ['**Je moet** het lezen en de vragen maken.', 'Wil je het lezen en de vragen maken?'],
  [
    '**Je moet** het verslag schrijven, printen en inleveren.',
    'Wil je het verslag schrijven, printen en inleveren?',
    'Ik stel voor dat je het verslag schrijft, print en inlevert.',
    'Lukt het om het verslag te schrijven, te printen en in te leveren?',
  ],
  [
    '**U dient** het formulier te lezen, in te vullen en terug te sturen.',
    'Wilt u het formulier lezen, invullen en terugsturen?',
  ],
  [
    '**Jullie moeten** de tafels afnemen, de vloer vegen en de lampen uitdoen.',
    'Willen jullie de tafels afnemen, de vloer vegen en de lampen uitdoen?',
  ],
]);

table('weak pronouns come first', [
  ['Morgen **moet je** het me laten zien.', 'Wil je het me morgen laten zien?'],
  ['Vandaag **moet je** hem bellen.', 'Wil je hem vandaag bellen?'],
  ['Voor vrijdag **moet je** ze terugsturen.', 'Wil je ze voor vrijdag terugsturen?'],
  ['**Je moet** er nog een bijlage bij doen.', 'Wil je er nog een bijlage bij doen?'],
]);

table('two duties of the same reader, and what is not to be forgotten', [
  ['**Je moet** het tekenen en je moet het inleveren.', 'Wil je het tekenen en het inleveren?'],
  [
    '**Je moet** je melden en daarna moet je naar lokaal 1.12 gaan.',
    'Wil je je melden en daarna naar lokaal 1.12 gaan?',
  ],
  ['**U moet** zich melden en u dient uw pas mee te nemen.', 'Wilt u zich melden en uw pas meenemen?'],
  ['**Je moet** je pas niet vergeten.', 'Wil je aan je pas denken?'],
  ['**Je moet** niet vergeten dat de bus om 8 uur gaat.', 'Wil je eraan denken dat de bus om 8 uur gaat?'],
]);

table(
  'bans: what is possible, what we agree on',
  [
    ['Zonder geldige legitimatie **mag je niet** meedoen.', 'Meedoen kan alleen met geldige legitimatie.'],
    [
      '**Je mag niet** zonder toestemming van je begeleider naar huis.',
      'Naar huis gaan kan alleen met toestemming van je begeleider.',
    ],
    [
      'Een rekenmachine **is niet toegestaan** bij deze toets.',
      'Laten we afspreken dat we bij deze toets geen rekenmachine gebruiken.',
      'Bij deze toets gebruiken we geen rekenmachine.',
    ],
    ['Te laat komen **wordt niet getolereerd**.', 'Laten we afspreken dat we op tijd komen.'],
    [
      'AI gebruiken **is voor deze opdracht niet toegestaan**.',
      'Laten we afspreken dat we voor deze opdracht geen AI gebruiken.',
    ],
  ],
  'directive.prohibition',
);

table('somebody else acts: the reader can ask for it', [
  [
    'Vrijdag **moet je** begeleider het formulier invullen.',
    'Wil je vragen of je begeleider vrijdag het formulier invult?',
  ],
  ['Morgen **moeten je** ouders tekenen.', 'Wil je vragen of je ouders morgen tekenen?'],
]);

table('reflexives', [
  [
    '**Je moet** je aanmelden.',
    'Wil je je aanmelden?',
    'Ik stel voor dat je je aanmeldt.',
    'Lukt het om je aan te melden?',
  ],
  ['**Jullie moeten** je goed voorbereiden.', 'Willen jullie je goed voorbereiden?'],
  ['**U moet** zich voor 9.00 uur melden.', 'Wilt u zich voor 9.00 uur melden?'],
]);

table('verb clusters', [
  [
    '**Je moet** vrijdag je uren hebben ingevuld.',
    'Wil je zorgen dat je vrijdag je uren hebt ingevuld?',
    'Ik hoop dat je vrijdag je uren hebt ingevuld.',
    'Lukt het om vrijdag je uren te hebben ingevuld?',
  ],
  ['**Je moet** voor dinsdag de film bekeken hebben.', 'Wil je zorgen dat je voor dinsdag de film bekeken hebt?'],
  [
    '**Je moet** het laten ondertekenen.',
    'Wil je het laten ondertekenen?',
    'Ik stel voor dat je het laat ondertekenen.',
  ],
  ['**Je moet** komen helpen.', 'Wil je komen helpen?', 'Ik stel voor dat je komt helpen.'],
  ['**Je moet** goed voorbereid zijn.', 'Wil je zorgen dat je goed voorbereid bent?'],
]);

table('the task is the subject', [
  ['Je **map moet** uiterlijk maandag ingeleverd zijn.', 'Wil je je map uiterlijk maandag inleveren?'],
  ['Het **formulier moet** volledig worden ingevuld.', 'Wil je het formulier volledig invullen?'],
  ["De **foto's moeten** vóór donderdag geüpload worden.", "Wil je de foto's vóór donderdag uploaden?"],
  ['De **reflectie moet** nog af.', 'Wil je de reflectie nog afmaken?'],
  ['De **overeenkomst moet** voor 1 mei getekend zijn.', 'Wil je zorgen dat de overeenkomst voor 1 mei getekend is?'],
  ['Je **planning moet** morgen af zijn.', 'Wil je zorgen dat je planning morgen af is?'],
  ['**Aanwezigheid is verplicht** tijdens de excursie.', 'Wil je aanwezig zijn tijdens de excursie?'],
]);

table('als, wanneer, voordat in front', [
  ['Als je ziek bent, **moet je** me bellen.', 'Als je ziek bent, wil je me dan bellen?'],
  ['Mocht je ziek zijn, dan **moet je** me bellen.', 'Mocht je ziek zijn, wil je me dan bellen?'],
  ['Wanneer je stage loopt, **moet je** je uren bijhouden.', 'Wanneer je stage loopt, wil je dan je uren bijhouden?'],
  ['Voordat je begint, **moet je** je handen wassen.', 'Wil je je handen wassen voordat je begint?'],
]);

table('concessives', [
  [
    'Hoe druk je het ook hebt, **je moet** je logboek bijhouden.',
    'Wil je je logboek bijhouden, hoe druk je het ook hebt?',
  ],
  [
    'Ook al vind je het saai, **je moet** de opdracht toch maken.',
    'Wil je de opdracht toch maken, ook al vind je het saai?',
  ],
  [
    'Hoewel je het druk hebt, **moet je** de toets inhalen.',
    'Hoewel je het druk hebt, stel ik voor dat je de toets inhaalt.',
  ],
]);

table('what follows the act', [
  ['**Je moet** me mailen als je vragen hebt.', 'Wil je me mailen als je vragen hebt?'],
  ['**Je moet** om 9 uur komen, want de bus wacht niet.', 'Wil je om 9 uur komen? De bus wacht niet.'],
  ['**Je moet** eerst opruimen en daarna kun je gaan.', 'Wil je eerst opruimen? Daarna kun je gaan.'],
  ['**Je moet** bijhouden hoeveel uren je maakt.', 'Wil je bijhouden hoeveel uren je maakt?'],
]);

table('parentheses, enumerations, a greeting on the same line, quotation', [
  ['**Je moet** donderdag (na de pauze) je toets inhalen.', 'Wil je donderdag (na de pauze) je toets inhalen?'],
  ['**Je moet** je logboek (week 1 tot en met 4) inleveren.', 'Wil je je logboek (week 1 tot en met 4) inleveren?'],
  ['**Je moet** (zie de bijlage) je planning aanpassen.', 'Wil je (zie de bijlage) je planning aanpassen?'],
  ['**Je moet** een pen, papier en een map meenemen.', 'Wil je een pen, papier en een map meenemen?'],
  ['**Je moet** je jas, tas en telefoon in je kluis leggen.', 'Wil je je jas, tas en telefoon in je kluis leggen?'],
  ['**Je moet** met Sara, Tim en Youssef overleggen.', 'Wil je met Sara, Tim en Youssef overleggen?'],
  ['Hoi Sanne, **je moet** morgen je boek meenemen.', 'Hoi Sanne, wil je morgen je boek meenemen?'],
  ['Dag Ali, morgen **moet je** een toets inhalen.', 'Dag Ali, wil je morgen een toets inhalen?'],
  ['Jongens, **jullie moeten** je werkplek opruimen.', 'Jongens, willen jullie je werkplek opruimen?'],
  ['**Je moet** de opdracht "Mijn buurt" afmaken.', 'Wil je de opdracht "Mijn buurt" afmaken?'],
  ['**Je moet** ‘De zorg’ lezen.', 'Wil je ‘De zorg’ lezen?'],
  ["**Je moet** op 'Klaar' klikken.", "Wil je op 'Klaar' klikken?"],
]);

table('together, where the writer takes part or where something grows', [
  [
    '**Je moet** samen met mij je planning doornemen.',
    'Wil je samen met mij je planning doornemen?',
    'Ik stel voor dat je samen met mij je planning doorneemt.',
    'Zullen we samen je planning doornemen?',
  ],
  ['**Je moet** harder werken.', 'Zullen we samen kijken hoe je harder kunt werken?'],
  ['**Je moet** leren plannen.', 'Zullen we samen kijken hoe je kunt leren plannen?'],
]);

describe('left to a person, and why', () => {
  test.each([
    ['**Je moet** eens serieuzer werken.', 'reproach'],
    ['**Je moet** van mij een planning maken.', 'reproach'],
    ['**Je moet** het inleveren, anders krijg je een 1.', 'tail'],
    ['**U dient** zich te melden en u moet betalen.', 'second-clause'],
    ['**Je moet** komen; ik wacht.', 'marks'],
    ['Hij zei: “**Je moet** komen.', 'marks'],
    ['Je **verslag moet** nog beoordeeld worden.', 'no-act'],
    ['De docent **moet je** verslag nakijken.', 'no-act'],
    ['Het **verslag moet** door je baas worden ingevuld.', 'second-clause'],
  ])('%s %s', (marked, why) => {
    const { sentence, task } = markedTask(marked);
    expect(planDutch(sentence, task)).toBe(why);
    expect(rewriteDutch(sentence, task)).toEqual([]);
  });

  test.each([
    '**Je moet** 18 zijn.',
    '**Je moet** een 5,5 halen.',
    '**Je moet** blij zijn.',
    '**Je moet** een diploma hebben.',
  ])('no act: %s', (marked) => expect(offered(marked, 'directive.must')).toEqual([]));
});
