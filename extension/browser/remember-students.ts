import { makeStudentKey, studentCode } from '../../shared/crypto/student-code.ts';
import type { KnownPage } from '../../shared/situation/recognise-page.ts';
import { api } from './api.ts';
import { studentKey } from './reminder-memory.ts';

const KEY = 'remember-students';

/** Does the person want that is remembered what was done for which student? Off until switched on. */
export async function remembersStudents(): Promise<boolean> {
  try {
    return (await api.storage.local.get(KEY))[KEY] === true;
  } catch {
    return false;
  }
}

/** Switches it. @returns false when that could not be kept. */
export async function setRemembersStudents(isOn: boolean): Promise<boolean> {
  try {
    await api.storage.local.set({ [KEY]: isOn });
    return true;
  } catch {
    return false;
  }
}

/** The code of the student of a page; undefined when nobody is known, or nothing about students is kept. */
export async function codeOfStudent(page: KnownPage | null): Promise<string | undefined> {
  if (page === null || page.student === null || !(await remembersStudents())) return undefined;
  const key = await studentKey(makeStudentKey);
  return key ? studentCode(key, page.profile, page.student) : undefined;
}
