import { daysLater } from './days.ts';

/** The words of a follow-up in one language. */
interface FollowUpText {
  /** Holds `{name}`. */
  readonly named: string;
  readonly plain: string;
}

/** What comes back some days after something was done. */
export interface FollowUpRule {
  readonly id: string;
  /** Items of the inventory that start it. */
  readonly after: readonly string[];
  /** The item it rests on. */
  readonly item: string;
  readonly days: number;
  /** Comes back each time that it is done, as staying in touch does. */
  readonly again: boolean;
  readonly nl: FollowUpText;
  readonly en: FollowUpText;
}

/** One thing that comes back; at most one of a rule about one student, and one about nobody in particular. */
export interface FollowUp {
  readonly rule: string;
  /** Code of one student, when the person wants that kept; never a name. */
  readonly about?: string | undefined;
  /** When it was made, and when it comes back, in milliseconds since 1970. Null: never again. */
  readonly made: number;
  readonly due: number | null;
}

/** The key of a follow-up. */
export function followUpKey({ rule, about }: Pick<FollowUp, 'rule' | 'about'>): string {
  return about === undefined ? rule : `${rule} ${about}`;
}

/** A value that was kept, when it is a follow-up. */
export function isFollowUp(value: unknown): value is FollowUp {
  const { rule, about, made, due } = (value ?? {}) as Partial<Record<keyof FollowUp, unknown>>;
  return (
    typeof rule === 'string' &&
    (about === undefined || typeof about === 'string') &&
    typeof made === 'number' &&
    (due === null || typeof due === 'number')
  );
}

/** What begins when an item is done; what was put away for good does not begin again. */
export function startFollowUps(
  rules: readonly FollowUpRule[],
  done: { readonly item: string; readonly about?: string | undefined; readonly now: number },
  followUps: readonly FollowUp[],
): FollowUp[] {
  const { item, about, now } = done;
  const isOver = (rule: string): boolean =>
    followUps.some((each) => each.rule === rule && each.about === about && each.due === null);
  return rules
    .filter((rule) => rule.after.includes(item) && !isOver(rule.id))
    .map((rule) => ({
      rule: rule.id,
      ...(about === undefined ? {} : { about }),
      made: now,
      due: daysLater(now, rule.days),
    }));
}

/** What a choice makes of a follow-up. @returns null when it is over. */
export function settleFollowUp(
  followUp: FollowUp,
  rule: FollowUpRule,
  choice: { readonly outcome: 'later' | 'done' | 'never'; readonly now: number },
): FollowUp | null {
  const { outcome, now } = choice;
  if (outcome === 'never') return { ...followUp, made: now, due: null };
  if (outcome === 'later') return { ...followUp, made: now, due: daysLater(now, 1) };
  return rule.again ? { ...followUp, made: now, due: daysLater(now, rule.days) } : null;
}

/**
 * The follow-up that is due the longest: about this student, or about nobody in particular. One that was made on a
 * clock that was ahead is moved along when the clock is set back.
 */
export function dueFollowUp(followUps: readonly FollowUp[], about: string | undefined, now: number): FollowUp | null {
  const due = followUps
    .filter((each) => each.about === undefined || each.about === about)
    .flatMap((each) => (each.due === null ? [] : [{ each, at: each.due - Math.max(0, each.made - now) }]))
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at || (followUpKey(a.each) < followUpKey(b.each) ? -1 : 1));
  return due[0]?.each ?? null;
}
