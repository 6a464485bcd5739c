import { render } from 'lit/html.js';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import { profileList } from '../../shared/ui/coach/profile-list.view.ts';
import type { Say } from '../../shared/ui/say.ts';
import { addOwnProfile, putBackProfiles, readOwnProfiles, removeOwnProfile } from '../browser/own-profiles.ts';
import type { AddedProfile } from '../browser/own-profiles.ts';

/** Most problems that are told at once (our choice). */
const MOST_TOLD = 8;

/**
 * Draws the profiles a person added.
 *
 * @param options `changed` is called when pages may be known differently from now on
 * @returns draws them anew
 */
export async function showProfiles(
  place: HTMLElement,
  options: { readonly say: Say; readonly language: 'nl' | 'en'; readonly changed: () => void },
): Promise<() => void> {
  const { say, language, changed } = options;
  let before: readonly SiteProfile[] | null = null;
  const draw = async (note = '', problems: readonly string[] = []): Promise<void> => {
    const profiles = await readOwnProfiles();
    render(profileList({ profiles, note, problems, canUndo: before !== null }, say, actions), place);
  };
  const told = async (added: AddedProfile): Promise<void> => {
    if (added.kind === 'added') {
      changed();
      return draw(say('coach.profile-added', { name: added.profile.name }));
    }
    if (added.kind !== 'problems') return draw(say(`coach.profile-${added.kind}`));
    const problems = added.problems.slice(0, MOST_TOLD).map(({ at, say: asks }) => `${at}: ${asks[language]}`);
    return draw(say('coach.profile-problems'), problems);
  };
  const save = async (id: string): Promise<void> => {
    const profile = (await readOwnProfiles()).find((each) => each.id === id);
    if (!profile) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(profile, null, 2)], { type: 'application/json' }));
    link.download = `${id}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const actions = {
    add: (file: File): void => {
      before = null;
      void addOwnProfile(file).then(told);
    },
    save: (id: string): void => void save(id),
    remove: (id: string): void => {
      void removeOwnProfile(id).then((had) => {
        before = had;
        changed();
        return draw(say('coach.profile-removed'));
      });
    },
    undo: (): void => {
      const had = before ?? [];
      before = null;
      void putBackProfiles(had).then(() => {
        changed();
        return draw();
      });
    },
  };
  await draw();
  return () => void draw();
}
