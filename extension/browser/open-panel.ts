import { api } from './api.ts';

/** The side panel of Chrome and Edge, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined =>
  (globalThis as unknown as { chrome: { sidePanel?: SidePanel } }).chrome.sidePanel;

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox); has to be called inside a click or a shortcut. */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  await (panel ? panel.open({ windowId }) : api.sidebarAction.open());
}

/** Does a click in a page count for opening the panel? In Firefox it does not. */
export function canPageOpenPanel(): boolean {
  return sidePanel() !== undefined;
}

/** The window a person looks at: asked beforehand, because a panel opens only straight from the click. */
export async function thisWindow(): Promise<number> {
  return (await api.windows.getCurrent()).id ?? -2;
}
