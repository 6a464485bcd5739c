import { render } from 'lit/html.js';
import { SAMPLE_MAILS } from '../../shared/generated/sample-mails.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { welcomeStyles } from '../../shared/ui/welcome/welcome.styles.ts';
import { WELCOME_STEPS, welcomeView, type Role, type WelcomeActions } from '../../shared/ui/welcome/welcome.view.ts';
import { changeSettings, languageOf, readSettings } from '../browser/settings.ts';

/** Draws the first screens; the step stands in the address, so that the browser's own way back works. */
export async function showWelcome(place: HTMLElement): Promise<void> {
  let settings = await readSettings();
  let language = languageOf(settings);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}\n${welcomeStyles}`);
  document.adoptedStyleSheets = [sheet];
  let role: Role = 'both';
  let turn = 0;
  let stop: (() => void) | undefined;

  /** The sample is served as any field is; it is a new field each time a person comes back to it. */
  const serveSample = async (): Promise<void> => {
    const mine = ++turn;
    stop?.();
    stop = undefined;
    const sample = place.querySelector('#sample');
    if (sample === null) return;
    // What finds and rewrites comes in after the first paint.
    const { serveSampleField } = await import('./serve-sample.ts');
    if (mine === turn) stop = serveSampleField(sample, language);
  };
  const actions: WelcomeActions = {
    go: (step) => {
      location.hash = String(step);
    },
    chooseRole: (chosen) => {
      role = chosen;
    },
    choose: (part) =>
      void changeSettings(part).then(async () => {
        settings = await readSettings();
        draw();
      }),
    ready: () => location.assign('options.html'),
  };
  const draw = (): void => {
    const step = Math.min(WELCOME_STEPS, Math.max(1, Number(location.hash.slice(1)) || 1));
    language = languageOf(settings);
    const say = sayIn(language);
    document.documentElement.lang = language;
    document.title = say('welcome.title');
    render(welcomeView({ step, role, settings, sampleMail: SAMPLE_MAILS[language] }, say, actions), place);
    void serveSample();
  };
  addEventListener('hashchange', () => {
    draw();
    place.querySelector<HTMLElement>('h2')?.focus();
  });
  draw();
}
