import { html, nothing, type TemplateResult } from 'lit/html.js';
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
import { schoolNote } from './school-note.view.ts';
import { settingsView } from './settings.view.ts';
import type { SettingsModel } from './settings.view.ts';

/** Everything the pane shows at one moment. */
export interface PaneModel extends Pick<SettingsModel, 'can' | 'form'> {
  /** Of the open draft; undefined when none is open. */
  readonly desk: Desk | undefined;
  readonly readers: ReadersModel;
  /** The address of the writer. */
  readonly own: string;
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
  const { desk, readers, can, form } = model;
  const { settings } = readers;
  const keeping = settings.keeping();
  return html`${pageHead(say('common.name'))}
    ${desk ? mailPart(model, desk, { say, act }) : html`<p class="quiet-word">${say('pane.no-draft')}</p>`}
    ${schoolNote(settings.school(), { say, language })}
    <p role="status" class="soft">
      ${keeping === 'kept' ? nothing : say(keeping === 'lost' ? 'pane.not-kept' : 'pane.shortened')}
    </p>
    ${settingsView({ settings, language, can, form }, say, act.change)}`;
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
  ${isServed ? findingListView(desk.state(), desk.send, { selection: true, rules: settings.rules() }) : nothing}`;
}
