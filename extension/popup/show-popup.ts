import { html, render, type TemplateResult } from 'lit/html.js';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn, type Say } from '../../shared/ui/say.ts';
import { chosenLanguage } from '../browser/settings.ts';
import { openPanel, thisWindow } from '../browser/open-panel.ts';
import { lookAtThisSite, onSitesChanged, turnSiteOff, turnSiteOn, type ThisSite } from '../browser/this-site.ts';

/** Draws the popup and keeps it true while it is open. */
export async function showPopup(place: HTMLElement): Promise<void> {
  const language = await chosenLanguage();
  document.documentElement.lang = language;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\nbody { inline-size: 340px; }`);
  document.adoptedStyleSheets = [sheet];
  const say = sayIn(language);
  const panelWindow = await thisWindow();
  const openReminders = (): void => {
    void openPanel(panelWindow).then(
      () => window.close(),
      () => draw(say('popup.no-panel')),
    );
  };
  const draw = async (note = ''): Promise<void> => {
    const site = await lookAtThisSite();
    render(popupView(site, say, { note, toggle: () => void toggle(site), openReminders }), place);
  };
  const toggle = async (site: ThisSite): Promise<void> => {
    if (site.origin === null) return;
    try {
      if (site.isOn) await turnSiteOff(site.origin);
      else await turnSiteOn(site.origin);
      await draw();
    } catch {
      await draw(say('popup.unsure'));
    }
  };
  onSitesChanged(() => void draw());
  await draw();
}

interface PopupOptions {
  readonly note: string;
  readonly toggle: () => void;
  readonly openReminders: () => void;
}

function popupView(site: ThisSite, say: Say, options: PopupOptions): TemplateResult {
  return html`${pageHead(say('common.name'))}
    ${
      site.origin === null
        ? html`<p>${say('popup.no-site')}</p>`
        : !site.isAllowed
          ? html`<p role="status">${say('popup.not-allowed', { site: site.name })}</p>`
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
    <p>
      <button type="button" id="reminders" class="button" @click=${options.openReminders}>
        ${say('popup.reminders')}
      </button>
    </p>
    <p role="status">${options.note}</p>
    <p>${say('popup.does')}</p>
    <p class="soft">${say('popup.never')}</p>
    <p class="row">
      <a href="options.html" target="_blank">${say('popup.settings')}</a>
      <a href="sets.html" target="_blank">${say('sets.title')}</a>
    </p>`;
}
