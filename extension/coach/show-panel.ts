import { html, render, type TemplateResult } from 'lit/html.js';
import { FOLLOW_UPS } from '../../shared/generated/follow-ups.ts';
import { chooseReminder, type ChosenReminder } from '../../shared/prompts/choose-reminder.ts';
import { momentOf } from '../../shared/prompts/moment-of.ts';
import { changeOfFollowUp, changeOfPrompt, type ReminderChange } from '../../shared/reminders/change.ts';
import type { Outcome } from '../../shared/reminders/outcome.ts';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { fieldFoundView } from '../../shared/ui/coach/field-found.view.ts';
import { mechanismList } from '../../shared/ui/coach/mechanism-list.view.ts';
import { reminderView, type ReminderChoice } from '../../shared/ui/coach/reminder.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { followKnownPage, type PageBeside } from '../browser/known-page.ts';
import type { FieldFound } from '../browser/messages.ts';
import { keepPanelLook, readPanelLook } from '../browser/panel-look.ts';
import { readPromptsInUse } from '../browser/prompts-in-use.ts';
import { onSetsReady } from '../browser/ready-sets.ts';
import { onMemoryChanged, readMemory, recordChange } from '../browser/reminder-memory.ts';
import { codeOfStudent } from '../browser/remember-students.ts';
import { chosenLanguage } from '../browser/settings.ts';
import { foundModels, mechanismModels, reminderModel } from './panel-data.ts';
import { showPicker, type Picker } from './show-picker.ts';
import { showProfiles } from './show-profiles.ts';
import { showSettings } from './show-settings.ts';

/** Where the parts of the panel stand. */
interface PanelPlaces {
  readonly reminder: HTMLElement;
  readonly settings: HTMLElement;
  readonly picker: HTMLElement;
  readonly profiles: HTMLElement;
}

/** Draws the panel of reminders: one reminder for the page a person looks at, and the mechanisms to browse. */
export async function showPanel(places: PanelPlaces): Promise<void> {
  const place = places.reminder;
  const language = await chosenLanguage();
  document.documentElement.lang = language;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${coachStyles}`);
  document.adoptedStyleSheets = [sheet];
  const say = sayIn(language);
  let memory = await readMemory(Date.now());
  /** Choices that found no room: they last as long as the panel. */
  let unkept: readonly Outcome[] = [];
  let inUse = await readPromptsInUse();
  let about: string | undefined;
  /** What takes the last choice back; undefined when there is none to take back. */
  let undoing: ReminderChange | undefined;
  /** A choice is told to everyone before it is known here how to take it back: nothing is drawn in between. */
  let isRecording = false;
  /** After a choice on this visit nothing new shows unasked. */
  let isAsked = false;
  let note = '';
  const look = await readPanelLook();
  let query = look.query;
  let beside: PageBeside = { page: null, since: 0 };
  let found: FieldFound['counts'] = null;
  let picker: Picker | undefined;
  /** The button that was pressed is gone: the keyboard goes on at what took its place. */
  const focusChoice = (): void => place.querySelector<HTMLElement>('.row button')?.focus();
  const recall = async (): Promise<void> => {
    const kept = await readMemory(Date.now());
    memory = { ...kept, outcomes: [...kept.outcomes, ...unkept] };
  };
  const record = async (change: ReminderChange, said: string): Promise<ReminderChange | undefined> => {
    const { isKept, undo } = await recordChange(change);
    note = isKept ? said : `${said} ${say('coach.not-kept')}`.trim();
    if (!isKept) unkept = [...unkept, ...change.addOutcomes];
    await recall();
    return undo;
  };
  const choose = async (chosen: ChosenReminder, outcome: ReminderChoice): Promise<void> => {
    const choice = { outcome, about, now: Date.now() };
    const change =
      chosen.kind === 'prompt'
        ? changeOfPrompt(chosen.prompt.item, choice, { rules: FOLLOW_UPS, followUps: memory.followUps })
        : changeOfFollowUp(chosen.followUp, chosen.rule, choice);
    isRecording = true;
    undoing = await record(change, say(`coach.after-${outcome}`)).finally(() => (isRecording = false));
    isAsked = false;
    draw();
    focusChoice();
  };
  const undo = async (): Promise<void> => {
    const earlier = undoing;
    undoing = undefined;
    isAsked = true;
    if (earlier) await record(earlier, '');
    draw();
    focusChoice();
  };
  const another = (): void => {
    undoing = undefined;
    isAsked = true;
    note = '';
    draw();
    focusChoice();
  };
  const parts = (): HTMLDetailsElement[] =>
    Object.entries({ ...places }).flatMap(([id, part]) => {
      const details = part.querySelector<HTMLDetailsElement>(':scope > details');
      if (details) details.id = `part-${id}`;
      return details ?? [];
    });
  const keepLook = (): void =>
    void keepPanelLook({ query, open: parts().flatMap(({ open, id }) => (open ? [id] : [])) });
  const search = (wanted: string): void => {
    query = wanted;
    draw();
    keepLook();
  };
  const isOverOnThisVisit = (): boolean =>
    !isAsked && beside.page !== null && memory.outcomes.some(({ at }) => at >= beside.since);
  const reminder = (): TemplateResult => {
    if (undoing || isOverOnThisVisit()) return afterChoice(say, { undo: undoing && undo, another });
    const chosen = chooseReminder(
      { prompts: inUse.prompts, rules: FOLLOW_UPS },
      momentOf(beside.page, { priorities: inUse.priorities, about, now: Date.now() }),
      memory,
    );
    const model = chosen && reminderModel(chosen, { say, language, page: beside.page, sources: inUse.sources });
    if (!chosen || !model) return html`<p>${say('coach.rest')}</p>`;
    return reminderView(model, say, (choice) => void choose(chosen, choice));
  };
  const draw = (): void => {
    if (isRecording) return;
    render(
      html`${pageHead(say('coach.title'))}
        <p role="status">${note || (memory.trouble ? say('coach.unreadable') : '')}</p>
        ${reminder()}
        ${fieldFoundView(found && { counts: foundModels(found, language), isNote: isNote(beside.page) }, say)}
        ${mechanismList(mechanismModels(inUse.prompts, { say, language }), query, { say, search })}
        <p class="soft">${say('coach.private')}</p>
        <p class="soft">${say('coach.credit')}</p>`,
      place,
    );
  };
  const remember = async (): Promise<void> => {
    await recall();
    inUse = await readPromptsInUse();
    about = await codeOfStudent(beside.page);
    draw();
  };
  draw();
  onMemoryChanged(() => void remember());
  onSetsReady(() => void remember());
  const onPage = (now: PageBeside): void => {
    if (JSON.stringify(now) === JSON.stringify(beside)) return;
    const isNewPage = JSON.stringify(now.page) !== JSON.stringify(beside.page);
    beside = now;
    if (!isNewPage) return;
    undoing = undefined;
    isAsked = false;
    note = '';
    about = undefined;
    draw();
    suggest();
    void codeOfStudent(now.page).then((code) => {
      if (code === undefined || beside !== now) return;
      about = code;
      draw();
    });
  };
  /** What a page may be about is ready in the picker, to say yes to. */
  const suggest = (): void => {
    const { page } = beside;
    if (page?.band === 'maybe' && page.kind !== 'none') picker?.suggest(page.kind);
  };
  const onField = (counts: FieldFound['counts']): void => {
    if (JSON.stringify(counts) === JSON.stringify(found)) return;
    found = counts;
    draw();
  };
  const { lookAgain, read } = await followKnownPage({ page: onPage, field: onField });
  await showSettings(places.settings, { say, language, changed: () => void remember() });
  const redrawProfiles = await showProfiles(places.profiles, { say, language, changed: lookAgain });
  const changed = (): void => {
    lookAgain();
    redrawProfiles();
  };
  picker = showPicker(places.picker, { say, changed, read });
  suggest();
  for (const part of parts()) part.open = look.open.includes(part.id);
  document.addEventListener('toggle', keepLook, { capture: true });
}

/** In a note about a student, the student may read along. */
function isNote(page: PageBeside['page']): boolean {
  return (
    page !== null && (page.field === null ? page.kind === 'notes' : /^(?:note|attendance-comment)$/.test(page.field))
  );
}

function afterChoice(
  say: Say,
  does: { readonly undo: (() => Promise<void>) | undefined; readonly another: () => void },
): TemplateResult {
  const { undo, another } = does;
  return html`<div class="row">
    ${undo ? html`<button type="button" class="button" @click=${() => void undo()}>${say('coach.undo')}</button>` : ''}
    <button type="button" class="button" @click=${another}>${say('coach.another')}</button>
  </div>`;
}
