import { api } from './api.ts';

/** The side panel of Chrome and Edge, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox); has to be called inside a click. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = (globalThis as unknown as { chrome: { sidePanel?: SidePanel } }).chrome;
  await (sidePanel ? sidePanel.open({ windowId }) : api.sidebarAction.open());
}

/** The window a person looks at: asked beforehand, because a panel opens only straight from the click. */
export async function thisWindow(): Promise<number> {
  return (await api.windows.getCurrent()).id ?? -2;
}
