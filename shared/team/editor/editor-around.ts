import type { TeamSetDocument } from '../../formats/team-set-schema.ts';
import type { Language } from '../../language/language.ts';
import type { Say } from '../../ui/say.ts';

/** What the forms need of the editor around them. */
export interface EditorAround {
  readonly say: Say;
  readonly language: Language;
  readonly document: () => TeamSetDocument;
  readonly change: (next: TeamSetDocument) => void;
  readonly draw: () => void;
  readonly focusOn: (selector: string) => void;
}
