import { describe, expect, test } from 'vitest';
import { planCommand } from '../../../../shared/rules/rewriting/plan-command.ts';
import { rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

function first(marked: string, address: 'je' | 'u' | 'jullie' = 'je'): string | undefined {
  const { sentence, task } = markedTask(marked, 'directive.imperative', address);
  return rewriteDutch(sentence, task)[0]?.text;
}

describe('from the stem back to the verb', () => {
  test.each([
    ['**Lever** je logboek vrijdag in.', 'Wil je je logboek vrijdag inleveren?'],
    ['**Lever** je logboek in via Teams.', 'Wil je je logboek inleveren via Teams?'],
    ['**Meld je** om 10.00 uur bij mij.', 'Wil je je om 10.00 uur bij mij melden?'],
    ['**Houd je** aan de afspraken.', 'Wil je je aan de afspraken houden?'],
    ['**Zorg dat** je voorbereid bent.', 'Wil je zorgen dat je voorbereid bent?'],
    ['**Zorg** er voortaan voor dat je voorbereid bent.', 'Wil je er voortaan voor zorgen dat je voorbereid bent?'],
    ['**Stop** met praten tijdens de uitleg.', 'Wil je stoppen met praten tijdens de uitleg?'],
    ['**Laat** morgen zien dat je het snapt.', 'Wil je morgen laten zien dat je het snapt?'],
    ['**Wees** eerlijk over wat er gebeurd is.', 'Wil je eerlijk zijn over wat er gebeurd is?'],
    ['**Ga** in de rij staan.', 'Wil je in de rij gaan staan?'],
    ['**Lever** in wat je hebt.', 'Wil je inleveren wat je hebt?'],
    ['**Reageer** op tijd.', 'Wil je op tijd reageren?'],
    ['**Doe** de deur open.', 'Wil je de deur opendoen?'],
    ['**Stuur** uw formulier op.', 'Wilt u uw formulier opsturen?'],
    ['**Meld je** ziek bij je stagebedrijf.', 'Wil je je bij je stagebedrijf ziek melden?'],
    ['**Contact opnemen** met je mentor.', 'Wil je contact opnemen met je mentor?'],
    ['**Doe** het raam open, alstublieft.', 'Wilt u het raam opendoen, alstublieft?'],
    ['**Stuur** je map, Tom.', 'Wil je je map sturen, Tom?'],
    ['**Ga** aan de slag met opdracht 2.', 'Wil je aan de slag gaan met opdracht 2?'],
    ['**Meld je** bij mij voor 9.00 uur.', 'Wil je je bij mij melden voor 9.00 uur?'],
    ['**Toon** respect voor je klas.', 'Wil je respect tonen voor je klas?'],
    ['**Wees** eerlijk over je uren.', 'Wil je eerlijk zijn over je uren?'],
    ['**Werk** netjes en veilig.', 'Wil je netjes en veilig werken?'],
    ['**Kom** binnen en neem je boek mee.', 'Wil je binnenkomen en je boek meenemen?'],
    ['**Maak** een planning en laat die morgen zien.', 'Wil je een planning maken en die morgen laten zien?'],
    ['Lees de eisen en **doe** je best.', 'Wil je de eisen lezen en je best doen?'],
    ['**Wees** op tijd en neem je pas mee.', 'Wil je op tijd zijn en je pas meenemen?'],
    ['**Maak** een plan en mail die naar mij.', 'Wil je een plan maken en die naar mij mailen?'],
    ['**Ga** na of je alles hebt.', 'Wil je nagaan of je alles hebt?'],
    ['**Probeer** op tijd te komen.', 'Wil je proberen op tijd te komen?'],
    ['**Meld** u vandaag aan.', 'Wilt u zich vandaag aanmelden?'],
    ['**Blijf** zitten tot de bel gaat.', 'Wil je blijven zitten tot de bel gaat?'],
    ['**Maak** hoofdstuk 3, 4 en 5.', 'Wil je hoofdstuk 3, 4 en 5 maken?'],
    ['**Wees** aanwezig bij de presentatie.', 'Wil je aanwezig zijn bij de presentatie?'],
    ['**Kom** even naar me toe.', 'Wil je even naar me toe komen?'],
    ['**Ga** achter een stageplek aan.', 'Wil je achter een stageplek aan gaan?'],
    ['**Blijf** van de machine af.', 'Wil je van de machine afblijven?'],
    ['**Bel** school en vraag of je mag komen.', 'Wil je school bellen en vragen of je mag komen?'],
    ['**Leer** voor dinsdag bladzijde 20.', 'Wil je voor dinsdag bladzijde 20 leren?'],
    ['**Haal** op wat je nodig hebt.', 'Wil je ophalen wat je nodig hebt?'],
    ['**Let** op je houding en je stem.', 'Wil je letten op je houding en je stem?'],
    ['**Kijk** eens hier in.', 'Wil je eens hier in kijken?'],
    ['**Ga** op tijd naar bed voor je examen.', 'Wil je op tijd naar bed gaan voor je examen?'],
    ['**Ga** naar binnen.', 'Wil je naar binnen gaan?'],
    ['**Zet** er je naam op.', 'Wil je er je naam op zetten?'],
    ['**Laat** je plan goedkeuren door je mentor.', 'Wil je je plan laten goedkeuren door je mentor?'],
    ['**Luister** goed naar mij.', 'Wil je goed naar mij luisteren?'],
    ['**Vertel** me welke dag beter is.', 'Wil je me vertellen welke dag beter is?'],
    ['**Pak** je tas, ruim je tafel op en ga naar huis.', 'Wil je je tas pakken, je tafel opruimen en naar huis gaan?'],
  ])('%s', (marked, expected) => expect(first(marked)).toBe(expected));

  test('the address of the draft counts where the sentence shows none', () => {
    expect(first('**Kom** morgen om 9.00 uur.', 'u')).toBe('Wilt u morgen om 9.00 uur komen?');
    expect(first('**Kom** morgen om 9.00 uur.', 'jullie')).toBe('Willen jullie morgen om 9.00 uur komen?');
  });
});

test.each([
  ['**Stop** met zeuren en vertrek.', 'conjunction'],
  ['**Doe** gewoon je werk.', 'reproach'],
  ['**Lever** het in, anders wordt het een 1.', 'tail'],
  ['**Kwibus** morgen.', 'unknown-verb'],
  ['**Maak** dat je wegkomt.', 'no-act'],
  ['**Bel** of mail je mentor.', 'conjunction'],
  ['**Maak** je tafel schoon en wiebel de stoel.', 'conjunction'],
  ['**Eet** smakelijk.', 'no-act'],
  ['**Ga** naar en bekijk het.', 'no-act'],
  ['**Bak** wat brood af met je groep.', 'unknown-verb'],
])('%s is left to a person: %s', (marked, why) => {
  const { sentence, task } = markedTask(marked, 'directive.imperative');
  expect(planCommand(sentence, task.trigger, 'je')).toBe(why);
});
