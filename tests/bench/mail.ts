/** What a mail of about 200 words is reviewed with, in a process of its own. */
export const MAIL =
  'Hoi Sem,\n\nFijn dat je er gisteren was. Je moet morgen je opdracht inleveren. Lukt dat? We kijken er samen naar, dan weet je hoe je verder kunt.\n\n'.repeat(
    8,
  );
