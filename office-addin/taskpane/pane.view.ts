import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../../shared/generated/words.ts';
import type { Desk } from '../../shared/desk/run-desk.ts';
import type { Language } from '../../shared/language/language.ts';
import type { ReaderEntry } from '../../shared/situation/reader-entry.ts';
import { hasRules } from '../../shared/situation/readers.ts';
import { findingListView } from '../../shared/ui/finding-list/finding-list.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import type { Say } from '../../shared/ui/say.ts';
import type { KeptSettings } from '../outlook/kept-settings.ts';
import { introductionView } from './introduction.view.ts';
import { readersView } from './readers.view.ts';
import type { ReadersModel } from './readers.view.ts';
import type { ScreenWords } from './lock-line.view.ts';
import { schoolNotes } from './school-note.view.ts';
import { settingsView } from './settings.view.ts';
import type { SettingsModel } from './settings.view.ts';

/** Everything the pane shows at one moment. */
export interface PaneModel extends Pick<SettingsModel, 'can' | 'form' | 'ownSets'> {
  /** Of the open draft; undefined when none is open. */
  readonly desk: Desk | undefined;
  readonly readers: ReadersModel;
  /** The address of the writer. */
  readonly own: string;
  readonly isOffline: boolean;
}

/** What a person does beside what the desk handles. */
interface PaneActions {
  readonly change: (part: Partial<KeptSettings>) => void;
  /** To the first question; undefined for *Nu niet*. */
  readonly answer: (entry: ReaderEntry | undefined) => void;
  readonly ask: () => void;
}

/** The whole pane: for whom, the ideas, and the settings under them. */
export function paneView(model: PaneModel, language: Language, act: PaneActions): TemplateResult {
  const say = sayIn(language);
  const { desk, readers, can, form, ownSets } = model;
  const { settings } = readers;
  return html`${pageHead(say('common.name'))}
  ${desk ? mailPart(model, desk, { say, act }) : html`<p class="quiet-word">${say('pane.no-draft')}</p>`}
  ${notesPart(notesOf(model, { say, language }))}
  ${settingsView({ settings, language, can, form, ownSets }, say, act.change)}`;
}

/** Always there, so that a screen reader hears what is put in it later; it takes no room while it is silent. */
function notesPart(notes: readonly TemplateResult[]): TemplateResult {
  return html`<div role="status" class="notes" ?data-speaks=${notes.length > 0}>${notes}</div>`;
}

function notesOf({ isOffline, readers }: PaneModel, words: ScreenWords): readonly TemplateResult[] {
  const { settings } = readers;
  const keeping = settings.keeping();
  const line = (key: WordKey) => html`<p class="note">${words.say(key)}</p>`;
  return [
    ...(isOffline ? [line('pane.offline')] : []),
    ...(keeping === 'kept' ? [] : [line(keeping === 'lost' ? 'pane.not-kept' : 'pane.shortened')]),
    ...schoolNotes(settings.school(), words),
  ];
}

function mailPart(
  { readers, own }: PaneModel,
  desk: Desk,
  { say, act }: { readonly say: Say; readonly act: PaneActions },
): TemplateResult {
  const { settings, addresses, isServed } = readers;
  const isNew = !settings.kept().isIntroduced && own !== '' && !hasRules(settings.settled().readers);
  const change = (next: KeptSettings['readers']) => act.change({ readers: next });
  if (!readers.isKnown && !isServed) return html`<p class="quiet-word">${say('list.loading')}</p>`;
  return html`${isNew ? introductionView({ own, addresses }, say, act.answer) : nothing}
  ${readersView(readers, say, { change, ask: act.ask })}
  ${isServed ? findingListView(desk.state(), desk.send, { selection: true, wording: settings.wording() }) : nothing}`;
}
