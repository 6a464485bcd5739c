import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODELS } from '../../../../shared/generated/models.ts';
import { fillModel } from '../../../../shared/rules/rewriting/fill-model.ts';

test.each([
  [
    'Ik zag dat je {dag} om {tijd} binnenkwam. Wat nu?',
    'Je was Maandag weer te laat, om 9.10 uur.',
    'Ik zag dat je maandag om 9.10 uur binnenkwam. Wat nu?',
  ],
  [
    'Je {opdracht} heb ik niet gezien.',
    'Waarom heb je je stageverslag niet ingeleverd?',
    'Je stageverslag heb ik niet gezien.',
  ],
  [
    'Wat heb je nodig om {het} af te maken?',
    'Waarom is je planning niet af?',
    'Wat heb je nodig om je planning af te maken?',
  ],
  ['Je team wacht. Lukt het {dag}?', 'Je was er maandag niet.', 'Je team wacht. Lukt het {dag}?'],
  ['I saw you at {time} on {day}.', 'You were late again on Monday.', 'I saw you at {time} on Monday.'],
])('%s with %s', (model, sentence, expected) => expect(fillModel(model, sentence)).toBe(expected));

test('a sentence that says nothing of the kind leaves every slot to be seen', () => {
  for (const models of Object.values(MODELS))
    for (const model of models) expect(fillModel(model, 'Je bent lui.')).toBe(model);
});

test('only slots change, whatever was written', () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      expect(fillModel('Geen gleuf hier.', sentence)).toBe('Geen gleuf hier.');
    }),
  );
});

test('models for u and for jullie speak so', () => {
  for (const [key, models] of Object.entries(MODELS)) {
    const words = models.join(' ').replace(/\{[^}]*\}/g, '');
    if (key.endsWith(' u')) expect(words).not.toMatch(/\b(?:je|jij|jou|jouw|jullie)\b/i);
    if (key.endsWith(' jullie')) expect(words).not.toMatch(/\b(?:je|jij|jou|jouw|u|uw)\b/i);
  }
});
