import axe from 'axe-core';
import { render, type TemplateResult } from 'lit/html.js';
import type { nothing } from 'lit/html.js';
import { cdp, commands } from 'vitest/browser';
import type { Send } from '../../shared/desk/actions.ts';
import { runDesk, type Desk } from '../../shared/desk/run-desk.ts';
import type { DeskState } from '../../shared/desk/state.ts';
import { MESSAGE_GATES } from '../../shared/generated/message-gates.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { smallHost, type SmallHost } from '../unit/desk/small-host.ts';

/** The mail of the look: two ideas, and one in English. */
const MAIL =
  'Hoi Sem,\n\nFijn dat je er gisteren was. Je moet voor vrijdag je logboek inleveren. Jij komt altijd te laat.\n\nYou must bring your laptop tomorrow.';

type View = (state: DeskState, send: Send) => TemplateResult | typeof nothing;

/** A view on a desk at work, with the real engine and a host that is a string. */
export interface Stage extends Desk {
  readonly host: SmallHost;
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The first element that fits; throws when there is none. */
  readonly find: (selector: string) => HTMLElement;
  readonly until: (isAsAsked: (state: DeskState) => boolean) => Promise<void>;
}

export interface StageOptions {
  readonly view: View;
  readonly styles: string;
  readonly text?: string;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly surface?: 'card' | 'list';
  readonly now?: () => number;
}

/** Actions of any name that only note that they were called; events among what they are given are left out. */
export function recordActions<Actions extends object>(): {
  readonly actions: Actions;
  readonly calls: readonly (readonly unknown[])[];
} {
  const calls: unknown[][] = [];
  const note =
    (name: string | symbol) =>
    (...given: readonly unknown[]) =>
      calls.push([name, ...given.filter((each) => !(each instanceof Event))]);
  return { actions: new Proxy({} as Actions, { get: (_, name) => note(name) }), calls };
}

/** Puts a view on an empty page, in a shadow root as it is used, and waits for the first review. */
export async function stage(options: StageOptions): Promise<Stage> {
  const { view, styles, text = MAIL, language = 'nl', theme = 'light' } = options;
  document.body.replaceChildren();
  document.body.style.cssText = `margin: 0; padding: 24px; background: ${theme === 'dark' ? '#12181a' : '#faf8f2'}`;
  document.documentElement.lang = language;
  const element = document.body.appendChild(document.createElement('div'));
  element.dataset['theme'] = theme;
  const root = element.attachShadow({ mode: 'open' });
  const sheet = root.appendChild(document.createElement('style'));
  sheet.textContent = styles;
  const place = root.appendChild(document.createElement('main'));
  const host = smallHost(text);
  const desk = runDesk({
    reviewer: createReviewer(SHIPPED_RULES, MESSAGE_GATES),
    host,
    clipboard: host,
    situation: () => ORDINARY_SITUATION,
    language,
    surface: options.surface ?? 'card',
    now: options.now ?? (() => Date.UTC(2026, 10, 24, 9, 5)),
  });
  const draw = (state: DeskState) => render(view(state, desk.send), place);
  desk.subscribe(draw);
  draw(desk.state());
  const until: Stage['until'] = (isAsAsked) =>
    new Promise((resolve) => {
      if (isAsAsked(desk.state())) return resolve();
      const stop = desk.subscribe((state) => {
        if (!isAsAsked(state)) return;
        stop();
        resolve();
      });
    });
  desk.send({ kind: 'look' });
  await until((state) => state.phase !== 'loading');
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new RangeError(`nothing fits ${selector}`);
    return found;
  };
  return { ...desk, host, element, root, find, until };
}

/** What axe has to say about the page, shadow roots included; no rule is switched off. */
export async function axeProblems(): Promise<readonly string[]> {
  const { violations, passes } = await axe.run(document.body, { resultTypes: ['violations', 'passes'] });
  if (passes.length === 0) throw new RangeError('axe looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Sets what the reader's system asks for; an empty value is the browser's own. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/**
 * Saves a picture under `tests/artifacts/view`, to be looked at. Straight from the browser: the picture that the test
 * runner takes of an element is stretched to its own window.
 */
export async function picture(name: string): Promise<void> {
  const { data } = await cdp().send('Page.captureScreenshot', { format: 'png' });
  await commands.writeFile(`tests/artifacts/view/${name}.png`, data, 'base64');
}

/** The words inside an element, white space folded. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The element that has the focus, through open shadow roots. */
export function focused(): Element | null {
  let here: Element | null = document.activeElement;
  while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
  return here;
}
