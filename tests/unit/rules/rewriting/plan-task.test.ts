import { expect, test } from 'vitest';
import { rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { planTask } from '../../../../shared/rules/rewriting/plan-task.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

test.each([
  ['Het **verslag moet** uiterlijk maandag binnen zijn.', 'Wil je het verslag uiterlijk maandag inleveren?'],
  ['Ook je **logboek moet** voor de vakantie af.', 'Wil je ook je logboek voor de vakantie afmaken?'],
  ['Uw **formulier moet** ingevuld worden.', 'Wilt u uw formulier invullen?'],
  ['Alle **opdrachten dienen** in Teams te worden geüpload.', 'Wil je alle opdrachten in Teams uploaden?'],
  ['De **overeenkomst moet** ondertekend zijn.', 'Wil je zorgen dat de overeenkomst ondertekend is?'],
  [
    'Het **formulier moet** door je baas worden getekend.',
    'Wil je zorgen dat het formulier door je baas getekend wordt?',
  ],
  ['De **kamers moeten** om 11.00 uur leeg zijn.', 'Wil je zorgen dat de kamers om 11.00 uur leeg zijn?'],
  [
    'Je **plan van aanpak moet** vrijdag in Teams staan.',
    'Wil je zorgen dat je plan van aanpak vrijdag in Teams staat?',
  ],
  ['Het **verslag dient** 1500 woorden te bevatten.', 'Wil je zorgen dat het verslag 1500 woorden bevat?'],
  ['Je **werkplek moet** schoon zijn als je weggaat.', 'Wil je zorgen dat je werkplek schoon is als je weggaat?'],
])('%s', (marked, expected) => {
  const { sentence, task } = markedTask(marked);
  expect(rewriteDutch(sentence, task)[0]?.text).toBe(expected);
});

test.each(['Je **verslag moet** nog beoordeeld worden.', 'Het **verslag moet** door je baas ingevuld worden.'])(
  'who acts is not said: %s',
  (marked) => expect(typeof planTask(markedTask(marked).sentence, 'je')).toBe('string'),
);
