import { html, render, type TemplateResult } from 'lit/html.js';
import { INVENTORY, MECHANISM_GISTS } from '../../shared/generated/inventory.ts';
import { MECHANISMS } from '../../shared/generated/mechanisms.ts';
import { PROMPT_SETS } from '../../shared/generated/prompt-sets.ts';
import { choosePrompt, type ChosenPrompt } from '../../shared/prompts/choose-prompt.ts';
import { fillPrompt } from '../../shared/prompts/fill-prompt.ts';
import { momentOf } from '../../shared/prompts/moment-of.ts';
import { mechanismOf } from '../../shared/prompts/prompt.ts';
import type { Outcome } from '../../shared/reminders/outcome.ts';
import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { mechanismList, type MechanismModel } from '../../shared/ui/coach/mechanism-list.view.ts';
import { reminderView, type ReminderChoice } from '../../shared/ui/coach/reminder.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { followKnownPage } from '../browser/known-page.ts';
import { keepPromptHistory, readPromptHistory } from '../browser/prompt-history.ts';
import { screenLanguage } from '../browser/this-site.ts';
import { showPicker } from './show-picker.ts';
import { showProfiles } from './show-profiles.ts';
import { showSettings } from './show-settings.ts';

const PROMPTS = PROMPT_SETS.flatMap((set) => set.prompts);

/** Where the parts of the panel stand. */
interface PanelPlaces {
  readonly reminder: HTMLElement;
  readonly settings: HTMLElement;
  readonly picker: HTMLElement;
  readonly profiles: HTMLElement;
}

/** Draws the panel of reminders: one prompt for the page a person looks at, and the mechanisms to browse. */
export async function showPanel(places: PanelPlaces): Promise<void> {
  const place = places.reminder;
  const language = screenLanguage();
  document.documentElement.lang = language;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${coachStyles}`);
  document.adoptedStyleSheets = [sheet];
  const say = sayIn(language);
  const mechanisms = mechanismModels(language);
  let history = await readPromptHistory();
  let before: readonly Outcome[] | null = null;
  let note = '';
  let query = '';
  let page: KnownPage | null = null;
  /** The button that was pressed is gone: the keyboard goes on at what took its place. */
  const focusChoice = (): void => place.querySelector<HTMLElement>('.row button')?.focus();
  const keep = async (next: readonly Outcome[], said: string): Promise<void> => {
    history = next;
    note = said;
    draw();
    focusChoice();
    if (await keepPromptHistory(next, Date.now())) return;
    note = `${said} ${say('coach.not-kept')}`;
    draw();
  };
  const choose = (item: string, outcome: ReminderChoice): void => {
    before = history;
    void keep([...history, { item, at: Date.now(), outcome }], say(`coach.after-${outcome}`));
  };
  const undo = (): void => {
    const earlier = before ?? history;
    before = null;
    void keep(earlier, '');
  };
  const another = (): void => {
    before = null;
    note = '';
    draw();
    focusChoice();
  };
  const search = (wanted: string): void => {
    query = wanted;
    draw();
  };
  const draw = (): void => {
    const chosen = choosePrompt(PROMPTS, momentOf(page, { priorities: [], now: Date.now() }), history);
    render(
      html`${pageHead(say('coach.title'))}
        <p role="status">${note}</p>
        ${before ? afterChoice(say, undo, another) : reminderOrRest(chosen, { say, language, page, choose })}
        ${mechanismList(mechanisms, query, { say, search })}
        <p class="soft">${say('coach.private')}</p>
        <p class="soft">${say('coach.credit')}</p>`,
      place,
    );
  };
  draw();
  const lookAgain = await followKnownPage(({ page: now }) => {
    if (JSON.stringify(now) === JSON.stringify(page)) return;
    page = now;
    before = null;
    note = '';
    draw();
  });
  await showSettings(places.settings, say);
  const redrawProfiles = await showProfiles(places.profiles, { say, language, changed: lookAgain });
  const changed = (): void => {
    lookAgain();
    redrawProfiles();
  };
  showPicker(places.picker, { say, changed });
}

function afterChoice(say: Say, undo: () => void, another: () => void): TemplateResult {
  return html`<div class="row">
    <button type="button" class="button" @click=${undo}>${say('coach.undo')}</button>
    <button type="button" class="button" @click=${another}>${say('coach.another')}</button>
  </div>`;
}

function reminderOrRest(
  chosen: ChosenPrompt | null,
  options: {
    say: Say;
    language: 'nl' | 'en';
    page: KnownPage | null;
    choose: (item: string, choice: ReminderChoice) => void;
  },
): TemplateResult {
  const { say, language, page, choose } = options;
  const known = chosen && INVENTORY[chosen.prompt.item];
  if (!chosen || !known) return html`<p>${say('coach.rest')}</p>`;
  const { prompt, because } = chosen;
  const mechanism = mechanismOf(prompt.item);
  const model = {
    text: fillPrompt(prompt, language, page?.student ?? null),
    why: say(
      because === 'moment' && page && page.kind !== 'none' ? `coach.page-${page.kind}` : `coach.because-${because}`,
    ),
    mechanism: MECHANISMS[mechanism]?.[language] ?? '',
    gist: MECHANISM_GISTS[mechanism]?.[language] ?? '',
    section: known.section,
    basis: known.basis,
  };
  return reminderView(model, say, (choice) => choose(prompt.item, choice));
}

function mechanismModels(language: 'nl' | 'en'): MechanismModel[] {
  return Object.entries(MECHANISMS).map(([id, name]) => ({
    id,
    name: name[language],
    gist: MECHANISM_GISTS[id]?.[language] ?? '',
    prompts: PROMPTS.filter(({ item }) => mechanismOf(item) === id).map((prompt) => fillPrompt(prompt, language, null)),
  }));
}
