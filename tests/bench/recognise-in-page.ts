import { readSignals } from '../../extension/page/read-signals.ts';
import { SITE_PROFILES } from '../../shared/generated/site-profiles.ts';
import { placesOf, recognisePage } from '../../shared/situation/recognise-page.ts';

/** What a page does to know what it is about, with every profile at once: more than any real page asks. */
const world = globalThis as unknown as { recognise: () => string | undefined };
world.recognise = () => {
  const { signals } = readSignals({
    places: placesOf(SITE_PROFILES),
    ignore: SITE_PROFILES.flatMap(({ ignore }) => ignore),
    fields: SITE_PROFILES.flatMap(({ fields }) => fields),
  });
  return recognisePage(SITE_PROFILES, signals)?.kind;
};
