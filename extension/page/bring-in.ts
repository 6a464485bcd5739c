import type { PackedPatterns } from '../../shared/rules/pack-patterns.ts';
import { ask } from '../browser/content-api.ts';
import type { LaterScript } from '../browser/messages.ts';
import type { CardParts } from './card-parts.ts';

/** What a script that comes later leaves for the others, in the world of our scripts in a frame. */
interface Brought {
  readonly card: CardParts;
  readonly english: PackedPatterns;
}

const world = globalThis as unknown as { uitnodigendBrought?: Partial<Brought> };

/** Begins anew: what an earlier version of the extension left in the frame is not used. */
export function bringNothing(): void {
  world.uitnodigendBrought = {};
}

/** Leaves what a script brings. */
export function leave<Script extends LaterScript>(script: Script, what: Brought[Script]): void {
  world.uitnodigendBrought = { ...world.uitnodigendBrought, [script]: what };
}

/** What a script left; undefined while it is not there. */
export function brought<Script extends LaterScript>(script: Script): Brought[Script] | undefined {
  return world.uitnodigendBrought?.[script];
}

/** Asks for a script. Where it cannot come, nothing is brought, and asking again tries again. */
export async function bringIn(script: LaterScript): Promise<void> {
  await ask({ kind: 'bring', script });
}
