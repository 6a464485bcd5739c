import type { DeskState } from '../../../shared/desk/state.ts';
import { runDesk, type Desk, type DeskOptions } from '../../../shared/desk/run-desk.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';
import { SMALL_REVIEWER } from './desk-examples.ts';
import { smallHost, type SmallHost } from './small-host.ts';

/** A desk at work on a string. */
export interface SmallDesk extends Desk {
  readonly host: SmallHost;
  /** Resolves at the first state, from now on, that is as asked; the test's own time limit ends a wait in vain. */
  readonly until: (isAsAsked: (state: DeskState) => boolean) => Promise<DeskState>;
}

/** Starts a desk on `text` and waits for its first review. */
export async function smallDesk(text: string, options: Partial<DeskOptions> = {}): Promise<SmallDesk> {
  const host = smallHost(text);
  const desk = runDesk({
    reviewer: SMALL_REVIEWER,
    host,
    clipboard: host,
    situation: () => ORDINARY_SITUATION,
    language: 'nl',
    surface: 'card',
    now: () => 1000,
    ...options,
  });
  const until: SmallDesk['until'] = (isAsAsked) =>
    new Promise((resolve) => {
      if (isAsAsked(desk.state())) return resolve(desk.state());
      const stop = desk.subscribe((state) => {
        if (!isAsAsked(state)) return;
        stop();
        resolve(state);
      });
    });
  desk.send({ kind: 'look' });
  await until((state) => state.phase !== 'loading');
  return { ...desk, host, until };
}
