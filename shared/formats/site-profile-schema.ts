import * as v from 'valibot';
import { TELLABLE_KINDS } from '../situation/site-profile.ts';

/** Limits of one profile, so that no file can stall a page (our choice). */
const MOST = 40;
const LONGEST = 160;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));
const list = <T extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(entry: T) =>
  v.pipe(v.array(entry), v.maxLength(MOST));
const steps = v.pipe(v.array(text), v.minLength(1), v.maxLength(4));
const places = v.pipe(list(steps), v.minLength(1));
const glob = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST));
/** What a page of a student system is about. */
export const PAGE_KIND = v.picklist([...TELLABLE_KINDS, 'none']);

const cue = v.strictObject({
  url: v.optional(v.pipe(list(glob), v.minLength(1))),
  in: v.optional(text),
  words: v.optional(v.pipe(list(text), v.minLength(1))),
  exists: v.optional(places),
});

const page = v.strictObject({
  kind: PAGE_KIND,
  scope: v.picklist(['student', 'group', 'none']),
  any: v.pipe(list(v.pipe(list(cue), v.minLength(1))), v.minLength(1)),
  none: v.optional(list(cue), []),
});

const student = v.strictObject({
  at: places,
  order: v.optional(v.picklist(['first-last', 'last-first']), 'first-last'),
  after: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST))),
  before: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST))),
  freshness: v.optional(v.picklist(['page', 'session']), 'page'),
  kinds: v.optional(v.pipe(list(PAGE_KIND), v.minLength(1))),
});

const purpose = v.picklist(['note', 'attendance-comment', 'message', 'feedback', 'plan', 'goal', 'ignore']);

const test = v.strictObject({
  url: v.pipe(v.string(), v.startsWith('https://'), v.maxLength(500)),
  title: v.optional(v.string(), ''),
  found: v.optional(v.record(v.string(), list(v.string())), {}),
  expect: v.picklist([...PAGE_KIND.options, 'silence']),
  student: v.optional(text),
  focused: v.optional(list(v.string())),
  field: v.optional(purpose),
});

/** A site profile: data alone, without regular expressions. */
export const SITE_PROFILE = v.strictObject({
  formatVersion: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(40)),
  name: text,
  status: v.picklist(['starter', 'confirmed']),
  hosts: v.pipe(list(glob), v.minLength(1)),
  paths: v.optional(list(glob), []),
  fingerprint: v.optional(list(places), []),
  login: v.optional(list(steps), []),
  trustUrl: v.optional(v.boolean(), true),
  sources: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)), places), {}),
  pages: v.pipe(list(page), v.minLength(1)),
  students: v.optional(list(student), []),
  self: v.optional(list(steps), []),
  fields: v.optional(list(v.strictObject({ purpose, at: places })), []),
  ignore: v.optional(list(steps), []),
  tests: v.pipe(list(test), v.minLength(1)),
});
