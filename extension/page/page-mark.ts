import { render } from 'lit/html.js';
import { pageMarkStyles } from '../../shared/ui/mark/page-mark.styles.ts';
import { pageMarkView } from '../../shared/ui/mark/page-mark.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import type { PageAnswer } from '../browser/messages.ts';
import { keepToPeople } from './keep-to-people.ts';
import { SEEN_WHILE_ALIVE } from './while-alive.ts';

/** The one small mark on a page that says that a reminder fits. */
export interface PageMark {
  readonly show: (mark: PageAnswer['mark']) => void;
}

/**
 * Holds the mark of a page: nothing stands in the page until there is something to show, and nothing is left behind
 * after `signal`. It stands at the start of the bottom line, where the mark of a field never comes.
 */
export function openPageMark(
  signal: AbortSignal,
  does: { readonly open: () => void; readonly leave: () => void },
): PageMark {
  let host: HTMLElement | undefined;
  const gone = (): void => {
    host?.remove();
    host = undefined;
  };
  const draw = (mark: NonNullable<PageAnswer['mark']>, isTelling: boolean): void => {
    const { canOpen, language } = mark;
    host ??= place();
    const actions = {
      open: () => (canOpen ? does.open() : draw(mark, !isTelling)),
      leave: () => {
        gone();
        does.leave();
      },
    };
    render(
      pageMarkView({ language, isTelling, say: sayIn(language) }, actions),
      host.shadowRoot?.querySelector('.place') as HTMLElement,
    );
  };
  signal.addEventListener('abort', gone);
  return { show: (mark) => (mark ? draw(mark, false) : gone()) };
}

function place(): HTMLElement {
  const host = document.createElement('uitnodigend-reminder');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = `${pageMarkStyles}\n.place { ${SEEN_WHILE_ALIVE} }`;
  const inside = document.createElement('div');
  inside.className = 'place';
  root.append(sheet, inside);
  keepToPeople(root, host);
  document.documentElement.append(host);
  host.showPopover();
  return host;
}
