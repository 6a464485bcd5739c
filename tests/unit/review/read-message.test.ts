import { describe, expect, test } from 'vitest';
import { MESSAGE_GATES } from '../../../shared/generated/message-gates.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import type { Situation } from '../../../shared/situation/situation.ts';

const review = (text: string, situation: Partial<Situation> = {}) =>
  createReviewer(SHIPPED_RULES, MESSAGE_GATES).review(text, {
    language: 'nl',
    channel: 'mail-to-student',
    audience: 'auto',
    ...situation,
  });

test('tells what is good with where it stands', () => {
  const text = 'Hoi Sanne,\n\nZullen we donderdag om 10.00 uur even praten?';
  const { present } = review(text).elements;
  expect(present.map(({ id }) => id)).toEqual(['pos.name', 'pos.invite', 'pos.next-step']);
  expect(present.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual(['Sanne', 'Zullen we']);
});

test('asks about personal words only when others read along', () => {
  const text = 'Beste collega,\n\nHij heeft schulden.';
  expect(review(text, { channel: 'mail-to-partner' }).checks).toEqual(['privacy']);
  expect(review(text, { channel: 'mail-to-student', audience: 'one' }).checks).toEqual([]);
  expect(review(text, { channel: 'mail-to-student', audience: 'group' }).checks).toEqual(['privacy']);
});

test('a sentence of 26 words is long, one of 25 is not', () => {
  const words = (count: number) => `${'woord '.repeat(count - 1)}woord.`;
  expect(review(words(25)).checks).toEqual([]);
  expect(review(words(26)).checks).toEqual(['long-sentence']);
  const short = `${'woord '.repeat(13)}woord`;
  expect(review(`${short}. ${short}.`).checks).toEqual([]);
  expect(review(`${'- een woord uit een lijst met nog wat erbij\n'.repeat(4)}`).checks).toEqual([]);
});

describe('hears that a message is about something hard', () => {
  const filler = 'Ik schrijf je even omdat ik je vandaag niet meer zag op de gang en ik je dit graag zelf vertel. ';
  const asksOn = (sentence: string) =>
    review(`Hoi Sanne,\n\n${filler}${sentence}`).elements.missing.indexOf('open-question') >= 0;

  test.each([
    ['absence', 'Gisteren was je niet op school.'],
    ['lateness', 'Dinsdag kwam je een kwartier later de werkplaats in.'],
    ['missing work', 'Je portfolio is nog niet binnen.'],
    ['open work', 'De eerste twee opdrachten staan nog open.'],
    ['weak work', 'In je plan ontbreekt de planning.'],
    ['behaviour', 'Er was vanmiddag een vechtpartij bij de kluisjes.'],
    ['doubt', 'Je vertelde dat je twijfelt aan de opleiding.'],
    ['money', 'Ik hoorde van je geldzorgen.'],
    ['health', 'Je zat vanochtend huilend in de kantine.'],
    ['a company that complains', 'Je bedrijf belde met klachten over vorige week.'],
    ['an overdue object', 'Je hebt de boormachine nog niet terug gebracht.'],
    ['a reproach', 'Jij luistert ook nooit.'],
  ])('%s', (_, sentence) => {
    expect(asksOn(sentence)).toBe(true);
  });

  test.each([
    ['logistics', 'De toets is in lokaal 12.'],
    ['good news', 'Je hebt alle punten gehaald.'],
    ['an invitation', 'Vrijdag is er een open dag in de aula.'],
    ['an offer', 'In de bibliotheek kun je een laptop lenen.'],
  ])('%s is not', (_, sentence) => {
    expect(asksOn(sentence)).toBe(false);
  });
});
