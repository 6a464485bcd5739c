import type { KnownPage } from '../situation/recognise-page.ts';
import type { FieldPurpose, PageKind } from '../situation/site-profile.ts';
import type { PromptMoment } from './choose-prompt.ts';
import type { Moment } from './prompt.ts';

/** A page about notes or messages is a moment of writing; any other one is for the coach. */
const MOMENTS: Readonly<Partial<Record<PageKind, Moment>>> = { notes: 'note', messages: 'mail' };

/** The field in which somebody writes says more than the page around it. */
const MOMENTS_OF_FIELDS: Readonly<Partial<Record<FieldPurpose, Moment>>> = {
  note: 'note',
  'attendance-comment': 'note',
  message: 'mail',
  feedback: 'mail',
};

/** What a page asks for; the field in focus counts most; without a page that is known, something for the coach of one student. */
export function momentOf(
  page: KnownPage | null,
  rest: { readonly priorities: readonly string[]; readonly about?: string | undefined; readonly now: number },
): PromptMoment {
  return {
    moment: (page?.field && MOMENTS_OF_FIELDS[page.field]) ?? (page && MOMENTS[page.kind]) ?? 'coach',
    ...(page ? { page: page.kind } : {}),
    scope: page?.scope === 'group' ? 'group' : 'student',
    ...rest,
  };
}
