import { ORDINARY_USE } from '../../shared/situation/field-use.ts';
import { render } from 'lit/html.js';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { SAMPLE_MAILS } from '../../shared/generated/sample-mails.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { welcomeStyles } from '../../shared/ui/welcome/welcome.styles.ts';
import { WELCOME_STEPS, welcomeView, type Role, type WelcomeActions } from '../../shared/ui/welcome/welcome.view.ts';
import { chosenLanguage } from '../browser/settings.ts';
import { CARD } from '../page/card-parts.ts';
import { findField } from '../page/find-field.ts';
import { serveField, type ServedField } from '../page/serve-field.ts';

/** Draws the first screens; the step stands in the address, so that the browser's own way back works. */
export async function showWelcome(place: HTMLElement): Promise<void> {
  const language = await chosenLanguage();
  const say = sayIn(language);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${welcomeStyles}`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = language;
  document.title = say('welcome.title');
  const reviewer = createReviewer(SHIPPED_RULES);
  const card = { parts: () => CARD, untilReady: () => undefined };
  let role: Role = 'both';
  let served: ServedField | undefined;

  /** The sample is served as any field is; it is a new field each time a person comes back to it. */
  const serveSample = (): void => {
    served?.stop();
    const field = findField(place.querySelector('#sample'));
    served = field
      ? serveField(field, { reviewer, language, when: 'live', use: ORDINARY_USE, muted: [], card })
      : undefined;
  };
  const actions: WelcomeActions = {
    go: (step) => {
      location.hash = String(step);
    },
    chooseRole: (chosen) => {
      role = chosen;
    },
    ready: () => location.assign('options.html'),
  };
  const draw = (): void => {
    const step = Math.min(WELCOME_STEPS, Math.max(1, Number(location.hash.slice(1)) || 1));
    render(welcomeView({ step, role, sampleMail: SAMPLE_MAILS[language] }, say, actions), place);
    serveSample();
  };
  addEventListener('hashchange', () => {
    draw();
    place.querySelector<HTMLElement>('h2')?.focus();
  });
  draw();
}
