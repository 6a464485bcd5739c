import { render } from 'lit/html.js';
import { editProfile, type ProfileEdit } from '../../shared/situation/edit-profile.ts';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import { profileForm } from '../../shared/ui/coach/profile-form.view.ts';
import { profileList } from '../../shared/ui/coach/profile-list.view.ts';
import type { Say } from '../../shared/ui/say.ts';
import {
  addOwnProfile,
  putBackProfiles,
  readOwnProfiles,
  removeOwnProfile,
  replaceOwnProfile,
  type AddedProfile,
} from '../browser/own-profiles.ts';
import { saveFile } from '../browser/save-file.ts';
import { forgetHealth, outdatedProfiles } from '../browser/profile-health.ts';

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
  /** The profile that is being changed; kept only when it is whole. */
  let draft: SiteProfile | null = null;
  const draw = async (note = '', problems: readonly string[] = []): Promise<void> => {
    const [profiles, outdated] = [await readOwnProfiles(), await outdatedProfiles()];
    const model = {
      profiles: profiles.map(({ id, name }) => ({ id, name, isOutdated: outdated.includes(id) })),
      form: draft && { id: draft.id, view: profileForm(draft, say, form) },
      note,
      problems,
      canUndo: before !== null,
    };
    render(profileList(model, say, actions), place);
  };
  const told = async (added: AddedProfile): Promise<void> => {
    if (added.kind === 'added') {
      await forgetHealth(added.profile.id);
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
    saveFile(`${id}.json`, JSON.stringify(profile, null, 2));
  };
  const keep = async (): Promise<void> => {
    if (!draft) return;
    const all = await readOwnProfiles();
    const kept = await replaceOwnProfile(draft);
    if (kept.kind === 'added') {
      draft = null;
      before = all;
    }
    await told(kept);
  };
  const form = {
    edit: (edit: ProfileEdit): void => {
      draft = draft && editProfile(draft, edit);
      void draw();
    },
    keep: (): void => void keep(),
    stop: (): void => {
      draft = null;
      void draw();
    },
  };
  const actions = {
    add: (file: File): void => {
      before = null;
      void addOwnProfile(file).then(told);
    },
    edit: (id: string): void => {
      before = null;
      void readOwnProfiles().then((all) => {
        draft = all.find((each) => each.id === id) ?? null;
        return draw();
      });
    },
    save: (id: string): void => void save(id),
    remove: (id: string): void => {
      draft = null;
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
