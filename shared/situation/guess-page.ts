import { hasWord } from './match-words.ts';
import { stepsKey } from './site-profile.ts';
import type { KnownPage } from './recognise-page.ts';
import type { AskedPlace, PageSignals, Steps, TellableKind } from './site-profile.ts';

/** What a page of an unknown system may be about, as data: `assets/page-words.yml`. */
export interface PageWords {
  /** A kind is suggested from this score on, when no other kind comes within `margin`. */
  readonly least: number;
  readonly margin: number;
  /** Where a page tells what it is about. `title` and `url` stand in no element. */
  readonly places: Readonly<Record<string, { readonly weight: number; readonly at: readonly string[] }>>;
  /** `weak` words count only beside another place. */
  readonly kinds: Readonly<
    Partial<Record<TellableKind, { readonly words: readonly string[]; readonly weak: readonly string[] }>>
  >;
}

/** Where a password is asked, nothing is guessed. */
const PASSWORD: Steps = ["input[type='password']"];

/** Every place that is asked about to guess. */
export function placesToGuess(words: PageWords): AskedPlace[] {
  const asked = Object.keys(words.places).reduce<AskedPlace[]>(
    (all, name) => [
      ...all,
      ...(words.places[name]?.at ?? []).map((selector) => ({ steps: [selector], readsText: true })),
    ],
    [],
  );
  return [...asked, { steps: PASSWORD, readsText: false }];
}

/**
 * Guesses what a page may be about, from words that student systems use. A suggestion and nothing more: never about
 * whom a page is.
 *
 * @returns null when nothing is clear enough: silence
 */
export function guessPage(words: PageWords, signals: PageSignals): KnownPage | null {
  const kind = guessKind(words, signals);
  return kind && { band: 'maybe', kind, scope: 'none', student: null, field: null, profile: '' };
}

function guessKind(words: PageWords, signals: PageSignals): TellableKind | null {
  if (signals.found[stepsKey(PASSWORD)] !== undefined) return null;
  const texts = Object.keys(words.places).map((name) => textsOf(name, words, signals));
  const weights = Object.keys(words.places).map((name) => words.places[name]?.weight ?? 0);
  const scores = (Object.keys(words.kinds) as TellableKind[])
    .map((kind) => ({ kind, score: scoreOf(words.kinds[kind], texts, weights) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < words.least || best.score - (next?.score ?? 0) < words.margin) return null;
  return best.kind;
}

/** The sum of the weights of the places that say so. */
function scoreOf(kind: PageWords['kinds'][TellableKind], texts: readonly string[], weights: readonly number[]): number {
  const isIn = (list: readonly string[] = []) => texts.map((text) => list.some((word) => hasWord(text, word)));
  const [strong, weak] = [isIn(kind?.words), isIn(kind?.weak)];
  const places = texts.map((_text, at) => at).filter((at) => strong[at] || weak[at]);
  const counted = places.length > 1 ? places : places.filter((at) => strong[at]);
  return counted.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
}

function textsOf(name: string, { places }: PageWords, { title, url, found }: PageSignals): string {
  if (name === 'title') return title;
  if (name === 'url') return url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[^a-z]+/gi, ' ');
  const at = places[name]?.at.find((selector) => (found[selector] ?? []).length > 0);
  return at === undefined ? '' : (found[at] ?? []).join(' | ');
}
