/** A day as a draft names it. */
const DAY =
  /\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?|gisteren|vandaag|vanmorgen|vanochtend|vanmiddag|eergisteren|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b/i;
const TIME = /\b\d{1,2}[.:]\d{2}(?: uur)?/;
const TASK =
  /\b(?:je|jouw|jullie|uw|your) ((?:[a-zé-]*(?:verslag|opdracht|portfolio|presentatie|planning|werkstuk|reflectie|logboek|toets)|huiswerk|assignment|report|portfolio|logbook|presentation|homework))\b/i;
const OWNERS: Readonly<Record<string, string>> = { je: 'je', jouw: 'je', jullie: 'jullie', uw: 'uw', your: 'your' };

/**
 * Fills the slots of a model sentence with what the found sentence says itself: the day and the time of what happened,
 * the task it is about. What it does not say stays a visible slot.
 *
 * @param sentence the words that were found.
 */
export function fillModel(model: string, sentence: string): string {
  const day = DAY.exec(sentence)?.[0];
  const time = TIME.exec(sentence)?.[0];
  const task = TASK.exec(sentence);
  // Only the first sentence of a model tells what happened; what comes behind is about later.
  const end = model.search(/[.?]\s/);
  const [told, rest] = end < 0 ? [model, ''] : [model.slice(0, end), model.slice(end)];
  const filled = told
    .replace(/\{(?:dag|day)\}/, (slot) => (day === undefined ? slot : lowerDay(day)))
    .replace(/\{(?:tijd|time)\}/, (slot) => time ?? slot)
    .replace(/\{opdracht\}|\{assignment\}/, (slot) => task?.[1] ?? slot);
  return (filled + rest).replace(/\{het\}/, (slot) =>
    task ? `${OWNERS[(task[0].split(' ')[0] ?? '').toLowerCase()] ?? 'je'} ${task[1] ?? ''}` : slot,
  );
}

/** Dutch days have a small letter inside a sentence, English ones keep their capital. */
function lowerDay(day: string): string {
  return /day$/i.test(day) && !/^(?:yester|to)day$/i.test(day) ? day : day.toLowerCase();
}
