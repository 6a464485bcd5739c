import * as v from 'valibot';
import { whyFragile, type Fragility } from '../situation/fragile-selector.ts';
import { placesOf, recognisePage } from '../situation/recognise-page.ts';
import type { Cue, ProfileTest, SiteProfile } from '../situation/site-profile.ts';
import type { Decoded, Locate, Problem } from './problem.ts';
import { wordIssue } from './rule-file-schema.ts';
import { SITE_PROFILE } from './site-profile-schema.ts';

type Path = readonly (string | number)[];
type Found = readonly { readonly path: Path; readonly say: Problem['say'] }[];

/**
 * Turns unknown data into a site profile and runs the tests it carries.
 *
 * @returns the profile, or every problem with its file, place and line. Never throws.
 */
export function decodeSiteProfile(
  data: unknown,
  file: string,
  locate: Locate,
): Decoded<v.InferOutput<typeof SITE_PROFILE>> {
  const parsed = v.safeParse(SITE_PROFILE, data);
  const found: Found = parsed.success
    ? profileProblems(parsed.output)
    : parsed.issues.map((issue) => ({
        path: (issue.path ?? []).map((step) => step.key as string | number),
        say: wordIssue(issue),
      }));
  if (parsed.success && found.length === 0) return { ok: true, value: parsed.output };
  const problems = found.map(({ path, say }) => ({ file, at: showPath(path), path, line: locate(path), say }));
  return { ok: false, problems };
}

function profileProblems(profile: SiteProfile): Found {
  const cues = profile.pages.flatMap((page, index) => [
    ...page.any.flatMap((all, place) => all.map((cue, at) => ({ cue, path: ['pages', index, 'any', place, at] }))),
    ...page.none.map((cue, at) => ({ cue, path: ['pages', index, 'none', at] })),
  ]);
  const found: { path: Path; say: Problem['say'] }[] = cues.flatMap(({ cue, path }) =>
    cueSays(cue, profile).map((say) => ({ path, say })),
  );
  if (Object.hasOwn(profile.sources, 'title'))
    found.push({
      path: ['sources', 'title'],
      say: {
        nl: '‘title’ is de titel van het tabblad. Wil je hier een andere naam kiezen?',
        en: '‘title’ is the title of the tab. Would you like to choose another name here?',
      },
    });
  found.push(...fragileSays(profile));
  if (found.length > 0) return found;
  return profile.tests.flatMap((test, index) =>
    testSays(test, profile).map((say) => ({ path: ['tests', index], say })),
  );
}

function cueSays(cue: Cue, profile: SiteProfile): Problem['say'][] {
  const said: Problem['say'][] = [];
  if (cue.url === undefined && cue.in === undefined && cue.exists === undefined)
    said.push({
      nl: 'Hier staat nog niet waaraan de pagina te herkennen is.',
      en: 'This does not say yet what shows the page.',
    });
  if ((cue.in === undefined) !== (cue.words === undefined))
    said.push({ nl: '‘in’ en ‘words’ horen bij elkaar.', en: '‘in’ and ‘words’ go together.' });
  if (cue.in !== undefined && cue.in !== 'title' && !Object.hasOwn(profile.sources, cue.in))
    said.push({
      nl: `De bron ‘${cue.in}’ staat niet onder sources.`,
      en: `The source ‘${cue.in}’ is not under sources.`,
    });
  if (cue.url !== undefined && !profile.trustUrl)
    said.push({
      nl: 'Het adres telt hier niet mee, want trustUrl is false.',
      en: 'The address does not count here, because trustUrl is false.',
    });
  return said;
}

const FRAGILE: Record<Fragility, Problem['say']> = {
  generated: {
    nl: 'Deze naam maakt het systeem telkens opnieuw.',
    en: 'The system makes this name up anew each time.',
  },
  digits: {
    nl: 'Hier staan cijfers in; die horen vaak bij één student.',
    en: 'This holds digits; they often belong to one student.',
  },
  position: {
    nl: 'Een plaats in een rij verschuift bij een nieuwe opmaak.',
    en: 'A place in a row moves with a new design.',
  },
  bare: { nl: 'Dit past op te veel plekken.', en: 'This fits in too many places.' },
};

/** Each step that will not last, or that tells about one person, with what stands there. */
function fragileSays(profile: SiteProfile): { path: Path; say: Problem['say'] }[] {
  return [
    ...placesOf([profile]).map(({ steps }) => steps),
    ...profile.fields.flatMap(({ at }) => at),
    ...profile.ignore,
  ]
    .flat()
    .flatMap((step) => {
      const why = whyFragile(step);
      if (why === null) return [];
      return [{ path: [], say: { nl: `‘${step}’: ${FRAGILE[why].nl}`, en: `‘${step}’: ${FRAGILE[why].en}` } }];
    });
}

function testSays(test: ProfileTest, profile: SiteProfile): Problem['say'][] {
  const page = recognisePage([profile], test);
  const got = page?.kind ?? 'silence';
  if (got !== test.expect)
    return [
      {
        nl: `Verwacht is ‘${test.expect}’; herkend is ‘${got}’.`,
        en: `‘${test.expect}’ is expected; ‘${got}’ is recognised.`,
      },
    ];
  if ((page?.field ?? null) !== (test.field ?? null))
    return [
      {
        nl: `Verwacht is een veld voor ‘${test.field ?? 'niets'}’; herkend is ‘${page?.field ?? 'niets'}’.`,
        en: `A field for ‘${test.field ?? 'nothing'}’ is expected; ‘${page?.field ?? 'nothing'}’ is recognised.`,
      },
    ];
  const name = page?.student ?? null;
  if (name === (test.student ?? null)) return [];
  return [
    {
      nl: `Verwacht is de naam ‘${test.student ?? 'geen'}’; gelezen is ‘${name ?? 'geen'}’.`,
      en: `The name ‘${test.student ?? 'none'}’ is expected; ‘${name ?? 'none'}’ is read.`,
    },
  ];
}

/** `pages[0] › kind`: a place in a file, as its author reads it. */
export function showPath(path: Path): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : ` › ${step}`)).join('');
  return place.replace(/^ › /, '') || '(file)';
}
