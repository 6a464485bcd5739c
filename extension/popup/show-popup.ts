import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { quietUntil } from '../../shared/desk/quiet-until.ts';
import type { Settings } from '../../shared/formats/settings.ts';
import type { Language } from '../../shared/language/language.ts';
import { quietModes, type QuietActions, type QuietModel } from '../../shared/ui/popup/quiet-modes.view.ts';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { lockLine } from '../../shared/ui/lock-line.view.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageLinks } from '../../shared/ui/page/page-links.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { followField, type FieldBeside } from '../browser/field-beside.ts';
import type { FieldFound } from '../browser/messages.ts';
import { changeSettings, languageOf, onChoicesChanged, readSettings, rest } from '../browser/settings.ts';
import { activeTab } from '../browser/active-tab.ts';
import { openPanel, thisWindow } from '../browser/open-panel.ts';
import { lookAtThisSite, onSitesChanged, turnSiteOff, turnSiteOn, type ThisSite } from '../browser/this-site.ts';

/** Draws the popup and keeps it true while it is open. */
export async function showPopup(place: HTMLElement): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${pageStyles}\n${formStyles}\nbody { inline-size: 340px; }\n@media (min-width: 300px) and (max-width: 339px) { body { inline-size: auto; } }`,
  );
  document.adoptedStyleSheets = [sheet];
  const panelWindow = await thisWindow();
  let field: FieldFound | null = null;
  let beside: FieldBeside | undefined;
  let note: '' | 'popup.no-panel' | 'popup.unsure' = '';
  const openReminders = (): void => {
    void openPanel(panelWindow).then(
      () => window.close(),
      () => tell('popup.no-panel'),
    );
  };
  const draw = async (): Promise<void> => {
    const [site, settings] = await Promise.all([lookAtThisSite(), readSettings()]);
    const language = languageOf(settings);
    document.documentElement.lang = language;
    const quiet = quietOf(settings, language, field);
    const said = note === '' ? '' : sayIn(language)(note);
    const model = { site, quiet, note: said, language };
    render(popupView(model, sayIn(language), { toggle: () => void toggle(site), openReminders, ...quieten }), place);
  };
  const tell = (words: typeof note): void => {
    note = words;
    void draw();
  };
  const quieten: QuietActions = {
    choose: (when) => void changeSettings({ when }),
    chooseForMessage: (how) => beside?.choose(how),
    rest: (isWanted) => void rest(isWanted),
  };
  const toggle = async (site: ThisSite): Promise<void> => {
    if (site.origin === null) return;
    try {
      if (site.isOn) await turnSiteOff(site.origin);
      else await turnSiteOn(site.origin);
      tell('');
    } catch {
      tell('popup.unsure');
    }
  };
  onSitesChanged(() => void draw());
  onChoicesChanged(() => void draw());
  await draw();
  const tab = await activeTab();
  if (tab === undefined) return;
  beside = followField(tab, (found) => {
    field = found;
    void draw();
  });
}

/** What is quiet now, as the popup tells it. */
function quietOf(settings: Settings, language: Language, field: FieldFound | null): QuietModel {
  const until = quietUntil(settings, Date.now());
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return {
    when: settings.when,
    restUntil: until > 0 ? time.format(until) : '',
    canEnd: until === settings.quietUntil,
    message: field === null ? undefined : field.quiet,
  };
}

interface PopupModel {
  readonly language: Language;
  readonly site: ThisSite;
  readonly quiet: QuietModel;
  readonly note: string;
}

interface PopupActions extends QuietActions {
  readonly toggle: () => void;
  readonly openReminders: () => void;
}

function popupView({ site, quiet, note, language }: PopupModel, say: Say, options: PopupActions): TemplateResult {
  return html`${pageHead(say('common.name'))}
    ${
      site.origin === null
        ? html`<p>${say('popup.no-site')}</p>`
        : !site.isAllowed
          ? html`<p role="status">${say('popup.not-allowed', { site: site.name })}</p>
              ${site.locks ? lockLine(site.locks, { say, language }) : nothing}`
          : html`<p role="status">${say(site.isOn ? 'popup.is-on' : 'popup.is-off', { site: site.name })}</p>
              <p>
                <button
                  type="button"
                  id="toggle"
                  class=${site.isOn ? 'button' : 'button main'}
                  aria-pressed=${site.isOn ? 'true' : 'false'}
                  @click=${options.toggle}
                >
                  ${say(site.isOn ? 'popup.off' : 'popup.on')}
                </button>
              </p>`
    }
    ${site.isOn && site.isAllowed ? quietModes(quiet, say, options) : nothing}
    <p>
      <button type="button" id="reminders" class="button" @click=${options.openReminders}>
        ${say('popup.reminders')}
      </button>
    </p>
    <p role="status">${note}</p>
    ${
      site.isOn
        ? nothing
        : html`<p>${say('popup.does')}</p>
            <p class="soft">${say('popup.never')}</p>`
    }
    ${pageLinks(say, null, '_blank')}`;
}
