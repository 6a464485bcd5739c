import { ownTests, sourceOf } from './make-profile.ts';
import { foldText } from './match-words.ts';
import { stepsKey } from './site-profile.ts';
import type { PageScope, SiteProfile, Steps } from './site-profile.ts';

/** One change that a person makes in the form. */
export type ProfileEdit =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'words'; readonly page: number; readonly words: readonly string[] }
  | { readonly kind: 'scope'; readonly page: number; readonly scope: PageScope }
  | { readonly kind: 'drop-page'; readonly page: number }
  | { readonly kind: 'drop-place'; readonly of: PlaceOwner; readonly key: string };

/** Whose places: the words of a page, a name, or a field. */
export type PlaceOwner = { readonly of: 'page' | 'student' | 'field'; readonly index: number };

/** Changes a profile, and its own tests with it. What would leave nothing of a part takes that part away. */
export function editProfile(profile: SiteProfile, edit: ProfileEdit): SiteProfile {
  const changed = change(profile, edit);
  return { ...changed, tests: ownTests(changed) };
}

function change(profile: SiteProfile, edit: ProfileEdit): SiteProfile {
  const { pages } = profile;
  switch (edit.kind) {
    case 'name':
      return { ...profile, name: edit.name.trim() || profile.name };
    case 'scope':
      return { ...profile, pages: pages.map((page, at) => (at === edit.page ? { ...page, scope: edit.scope } : page)) };
    case 'words': {
      const words = edit.words.map(foldText).filter((word) => word !== '');
      if (words.length === 0) return profile;
      const next = pages.map((page, at) => {
        const [first, ...others] = page.any;
        const [cue, ...more] = first ?? [];
        return at === edit.page && cue ? { ...page, any: [[{ ...cue, words }, ...more], ...others] } : page;
      });
      return { ...profile, pages: next };
    }
    case 'drop-page':
      return dropPage(profile, edit.page);
    case 'drop-place':
      return dropPlace(profile, edit.of, edit.key);
  }
}

function dropPage(profile: SiteProfile, index: number): SiteProfile {
  const gone = profile.pages[index]?.kind;
  const sources = { ...profile.sources };
  if (gone !== undefined) delete sources[sourceOf(gone)];
  return {
    ...profile,
    sources,
    pages: profile.pages.filter((_, at) => at !== index),
    students: profile.students.filter(({ kinds }) => !kinds?.every((kind) => kind === gone)),
    tests: profile.tests.filter(({ expect }) => expect !== gone),
  };
}

function dropPlace(profile: SiteProfile, { of, index }: PlaceOwner, key: string): SiteProfile {
  const rest = (places: readonly Steps[]): readonly Steps[] => places.filter((steps) => stepsKey(steps) !== key);
  if (of === 'page') {
    const page = profile.pages[index];
    const source = page?.any[0]?.[0]?.in;
    if (source === undefined) return profile;
    const places = rest(profile.sources[source] ?? []);
    return places.length === 0
      ? dropPage(profile, index)
      : { ...profile, sources: { ...profile.sources, [source]: places } };
  }
  const without = <T extends { readonly at: readonly Steps[] }>(rules: readonly T[]): readonly T[] =>
    rules
      .map((rule, at) => (at === index ? { ...rule, at: rest(rule.at) } : rule))
      .filter((rule) => rule.at.length > 0);
  return of === 'student'
    ? { ...profile, students: without(profile.students) }
    : { ...profile, fields: without(profile.fields) };
}
