import { describe, expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';

/**
 * Constructions that break a naive rule, from reading 160,000 sentences; each with sentences of our own that have to be
 * heard (with the category) and sentences that have to stay quiet.
 */
interface Trap {
  readonly trap: string;
  readonly heard?: readonly (readonly [string, string])[];
  readonly quiet?: readonly string[];
}

const TRAPS: readonly Trap[] = [
  {
    trap: '1: another subject, with je as its object',
    heard: [['directive.must', 'Dat moet je morgen inleveren.']],
    quiet: [
      'Ik moet je nog iets vragen over je stage.',
      'Ik moet u helaas melden dat de les niet doorgaat.',
      'Het spijt me dat ik je moet storen.',
      'Morgen moet ik naar de tandarts.',
    ],
  },
  {
    trap: '2: moet je eens zien',
    quiet: ['Moet je die taart eens zien.', 'Moet je nou eens kijken wat een mooie kast.'],
  },
  {
    trap: '3: what the mind does',
    quiet: [
      'Je moet weten dat ik trots op je ben.',
      'Je moet zelf weten welk onderwerp je kiest.',
      'Je moet toch toegeven dat het een mooie week was.',
      'Je moet maar zeggen wat je ervan vindt.',
    ],
  },
  {
    trap: '4: proverbs',
    quiet: ['Je moet geen slapende honden wakker maken.', 'Je moet een gegeven paard niet in de bek kijken.'],
  },
  {
    trap: '5: what must be the case',
    quiet: ['Dat moet een fout in het rooster zijn.', 'Hij moet erg moe zijn.', 'Dat moet lukken.'],
  },
  {
    trap: '6: questions',
    heard: [['directive.must', 'Natuurlijk moet je je afmelden. Wat dacht jij dan?']],
    quiet: ['Moet je zaterdag werken?', 'Wanneer moet je weg?', 'Moet ik iets meenemen?'],
  },
  {
    trap: '7: a condition with the verb first',
    heard: [['threat', 'Doe je dat weer, dan wordt je opdracht niet nagekeken.']],
    quiet: ['Moet u een formulier hebben, bel dan de balie.', 'Dient iemand anders de aanvraag in, dan is dat goed.'],
  },
  {
    trap: '8: moet inside another clause',
    heard: [['directive.must', 'Ik vind dat je je stagebegeleider moet bellen.']],
    quiet: [
      'Samir weet hoe je soep moet koken.',
      'Als je moet gaan, ga dan gerust.',
      'Ik snap dat je op je zusje moet passen.',
    ],
  },
  { trap: '9: je that is anyone', quiet: ['Soms moet je vallen voordat je kunt lopen.'] },
  {
    trap: '10: the words of another',
    quiet: [
      'Zijn baas zei: "Je moet sneller werken." Dat vond hij lastig.',
      '„Je moet altijd je best doen”, zei mijn oma.',
      "De poster zegt: 'Je mag hier niet roken.'",
    ],
  },
  {
    trap: '11: hoeven is the opposite, moet niet a ban',
    heard: [['directive.must', 'Dat moet je nu niet doen.']],
    quiet: ['Je hoeft niet te antwoorden.', 'Jullie hoeven niets mee te nemen.'],
  },
  {
    trap: '12: had moeten is blame, zou moeten a soft duty',
    heard: [
      ['blame', 'Je had naar de uitleg moeten luisteren.'],
      ['directive.must', 'Jullie zouden je excuses moeten aanbieden.'],
    ],
    quiet: ['Je had zijn gezicht moeten zien.'],
  },
  { trap: '13: a passive, or er', quiet: ['Contracten moeten worden nageleefd.', 'Er moet iemand beginnen.'] },
  {
    trap: '14: dienen and horen with te alone',
    heard: [
      ['directive.must', 'Je dient je netjes te kleden.'],
      ['directive.must', 'Studenten horen hun spullen op te ruimen.'],
    ],
    quiet: [
      'Het hart dient om bloed rond te pompen.',
      'Studenten dienen één verslag per groep in.',
      'Je hoort het wel als we er zijn.',
      'Dit lokaal dient voor overleg.',
    ],
  },
  {
    trap: '15: mogen is a ban with niet alone',
    heard: [['directive.prohibition', 'Je mag niet op de trap zitten tijdens de les.']],
    quiet: ['Je mag zelf kiezen.', 'Mag ik je bellen?', 'Je mag niet bang zijn om fouten te maken.'],
  },
  {
    trap: '16: cannot, for want of access and not of talent',
    heard: [['mindset.fixed', 'Je bent niet slim genoeg voor dit niveau.']],
    quiet: ['Je kunt deze pagina niet openen.', 'Je kunt dit bericht niet bewerken.'],
  },
  {
    trap: '17: always and never about good things, or with je as object',
    heard: [
      ['generalisation', 'Je ruimt nooit iets op.'],
      ['generalisation', 'Je maakt altijd ruzie.'],
    ],
    quiet: [
      'Je bent altijd erg aardig.',
      'U kunt me altijd om hulp vragen.',
      'Je weet nooit hoe het loopt.',
      'Je bent nooit te oud om te leren.',
      'Ik zal je nooit laten vallen.',
      'Het regent nog steeds.',
    ],
  },
  {
    trap: '18: je bent, with a word that judges',
    heard: [['judgement.person', 'Je bent lui.']],
    quiet: ['Je bent Italiaans.', 'Je bent heel slim.', 'Je bent niet dom.'],
  },
  {
    trap: '19: waarom, as blame, as a question and as an invitation',
    heard: [
      ['blame.question', 'Waarom heb je je handen niet gewassen?'],
      ['blame.question', 'Waarom lieg je?'],
    ],
    quiet: ['Waarom zoek je een nieuwe stage?', 'Waarom kom je niet gezellig met ons mee?', 'Het is niet jouw schuld.'],
  },
  {
    trap: '20: alweer',
    heard: [['blame', 'Je bent alweer te laat.']],
    quiet: ['De zon is alweer weg.', 'Hoe heette dat boek ook alweer?'],
  },
  {
    trap: '21: anders and bedoeling',
    heard: [
      ['threat', 'Lever het in, anders krijg je een 1.'],
      ['directive.must', 'Het is de bedoeling dat je een schort draagt.'],
    ],
    quiet: [
      'Dat is iets anders dan ik dacht.',
      'Schiet op, anders missen jullie de bus.',
      'Het was niet mijn bedoeling.',
    ],
  },
  {
    trap: '22: imperatives and their false friends',
    heard: [
      ['directive.imperative', 'Lever je logboek in.'],
      ['directive.imperative', 'Doe je jas uit en ga zitten.'],
    ],
    quiet: [
      'Werk je nog steeds bij de bakker?',
      'Vraag is of dat klopt.',
      'Melk komt van koeien.',
      'Stel dat het lukt.',
      'Maak je geen zorgen.',
      'Wees niet bang.',
      'Geniet van je vakantie.',
      'Laten we beginnen.',
      'Pak maar wat je wilt.',
    ],
  },
  {
    trap: '23: a softener leaves a duty a duty, and makes a command friendly',
    heard: [['directive.must', 'Je moet het svp vandaag nog even tekenen.']],
    quiet: ['Lever je verslag svp vrijdag in.', 'Misschien moet je eens met Samira praten.'],
  },
];

const reviewer = createReviewer(SHIPPED_RULES);
const found = (text: string): string[] =>
  reviewer
    .review(text, { language: 'nl', channel: 'mail-to-student', audience: 'one' })
    .findings.map(({ category }) => category);

describe.each(TRAPS)('trap $trap', ({ heard = [], quiet = [] }) => {
  if (heard.length > 0) {
    test.each(heard.map(([category, text]) => ({ category, text })))('$category: $text', ({ category, text }) =>
      expect(found(text)).toContain(category),
    );
  }
  if (quiet.length > 0) test.each(quiet)('quiet: %s', (text) => expect(found(text)).toEqual([]));
});
