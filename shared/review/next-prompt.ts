/** After two prompts in one message the rest stays silent (guide, section 6). */
const MOST_PROMPTS = 2;

/** What was asked of one draft so far. */
export interface AskedPrompts {
  /** Ids of the prompts that were shown, in that order. */
  readonly asked: readonly string[];
  /** Those that were answered with *Laat zo*. */
  readonly passed: readonly string[];
}

/**
 * The one prompt to show: the one that is being asked, else the next that is missing, as long as fewer than two were.
 *
 * @param missing ids, most wanted first
 */
export function nextPrompt(missing: readonly string[], { asked, passed }: AskedPrompts): string | undefined {
  const open = missing.filter((id) => passed.indexOf(id) < 0);
  const current = open.find((id) => asked.indexOf(id) >= 0);
  return current ?? (asked.length < MOST_PROMPTS ? open[0] : undefined);
}
