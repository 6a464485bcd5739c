import type { TeamSetDocument } from '../../../../shared/formats/team-set-schema.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';
import { sayIn } from '../../../../shared/ui/say.ts';

/** The editor around a form, as a variable. */
export function editorAround(start: Partial<TeamSetDocument> = {}) {
  let content: TeamSetDocument = { ...emptySet('team-a', 'Team A', 'nl'), ...start };
  const focused: string[] = [];
  const around = {
    say: sayIn('nl'),
    language: 'nl' as const,
    document: () => content,
    change: (next: TeamSetDocument) => {
      content = next;
    },
    draw: () => {},
    focusOn: (selector: string) => focused.push(selector),
  };
  return { around, content: () => content, focus: () => focused.at(-1) };
}
