import { render } from 'lit/html.js';
import { PROMPT_SETS } from '../../shared/generated/prompt-sets.ts';
import { keptOverview } from '../../shared/reminders/kept-overview.ts';
import { settingsView, type Switch } from '../../shared/ui/coach/settings.view.ts';
import type { Say } from '../../shared/ui/say.ts';
import { keepApproach, readApproach } from '../browser/approach.ts';
import { forgetStudents, onMemoryChanged, readMemory, wipeMemory } from '../browser/reminder-memory.ts';
import { remembersStudents, setRemembersStudents } from '../browser/remember-students.ts';
import { keepSigns, readSigns } from '../browser/signs.ts';

/** Draws the settings. @param options `changed` is called when reminders may be other ones from now on. */
export async function showSettings(
  place: HTMLElement,
  options: { readonly say: Say; readonly language: 'nl' | 'en'; readonly changed: () => void },
): Promise<void> {
  const { say, language, changed } = options;
  const approaches = PROMPT_SETS.filter(({ uses }) => uses.length > 0).map(({ set, title, about }) => ({
    id: set,
    title: title[language],
    about: about[language],
  }));
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' });
  const draw = async (note = ''): Promise<void> => {
    const now = Date.now();
    const memory = await readMemory(now);
    const { since, until, ...counts } = keptOverview(memory, now);
    const model = {
      ...(await readSigns()),
      students: await remembersStudents(),
      approaches,
      approach: (await readApproach()) ?? '',
      kept: {
        ...counts,
        unread: memory.unread,
        since: since === null ? null : day.format(since),
        until: day.format(until),
      },
      note,
    };
    render(settingsView(model, say, actions), place);
  };
  const done = async (work: Promise<boolean>, said = ''): Promise<void> => {
    const isDone = await work;
    await draw(isDone ? said : say('settings.not-kept'));
    if (isDone) changed();
  };
  const setSwitch = async (name: Switch, isOn: boolean): Promise<boolean> => {
    if (name !== 'students') return keepSigns({ ...(await readSigns()), [name]: isOn });
    return (await setRemembersStudents(isOn)) && (isOn || (await forgetStudents()));
  };
  const actions = {
    set: (name: Switch, isOn: boolean): void =>
      void done(setSwitch(name, isOn), name === 'students' && !isOn ? say('settings.forgot-students') : ''),
    choose: (approach: string): void => void done(keepApproach(approach === '' ? null : approach)),
    forgetStudents: (): void => void done(forgetStudents(), say('settings.forgot-students')),
    forgetAll: (): void => void done(wipeMemory(), say('settings.forgot-all')),
  };
  onMemoryChanged(() => void draw());
  await draw();
}
