type Path = readonly (string | number)[];

/** Lists and records of which an entry can go without the rest: all that a set holds beside its head. */
const HOLDERS: ReadonlySet<string> = new Set([
  'references',
  'rules',
  'elements',
  'words',
  'prompts',
  'messagePrompts',
  'accents',
  'sites',
  'settings',
  'examples',
  'off',
  'on',
  'levels',
  'wordings',
  'locks',
]);

/**
 * Leaves out the items in which something does not hold, and nothing else: one rule of a file, one prompt, one word.
 *
 * @returns the set without them, or null when the problem is in what a set cannot do without.
 */
export function dropItems(data: unknown, paths: readonly Path[]): unknown {
  if (typeof data !== 'object' || data === null) return null;
  const kept = { ...(data as Record<string, unknown>) };
  const places = paths.map(itemOf);
  if (places.some((place) => place === null)) return null;
  for (const holder of new Set(places.map((place) => place?.[0]))) {
    const inside = places
      .filter((place) => place !== null && place[0] === holder)
      .map((place) => place?.slice(1) ?? []);
    // The whole list is not a list, or too long to choose from.
    if (inside.some((place) => place.length === 0)) delete kept[String(holder)];
    else kept[String(holder)] = without(kept[String(holder)], inside);
  }
  return kept;
}

/** `rules › 2 › rules › 0 › match › 1` is about the item `rules › 2 › rules › 0`. */
function itemOf(path: Path): Path | null {
  const [holder, index, inner, place] = path;
  if (typeof holder !== 'string' || !(HOLDERS.has(holder) || holder === 'readers')) return null;
  if (index === undefined) return [holder];
  if (holder === 'readers') return path.slice(0, 3);
  const isRule = (holder === 'rules' || holder === 'elements') && inner === 'rules' && typeof place === 'number';
  return isRule ? [holder, index, inner, place] : [holder, index];
}

function without(data: unknown, places: readonly Path[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const gone = new Set(places.filter((place) => place.length === 1).map((place) => place[0]));
  const deeper = Map.groupBy(
    places.filter((place) => place.length > 1),
    (place) => place[0],
  );
  const keep = (key: string | number, value: unknown): unknown => {
    const inside = deeper.get(key);
    return inside
      ? without(
          value,
          inside.map((place) => place.slice(1)),
        )
      : value;
  };
  if (Array.isArray(data)) {
    return data
      .map((value: unknown, index) => ({ value: keep(index, value), index }))
      .filter(({ value, index }) => !gone.has(index) && !isEmptyFile(value))
      .map(({ value }) => value);
  }
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !gone.has(key))
      .map(([key, value]) => [key, keep(key, value)]),
  );
}

/** A rule file of which no rule is left. */
function isEmptyFile(value: unknown): boolean {
  const rules = (value as { rules?: unknown } | null)?.rules;
  return Array.isArray(rules) && rules.length === 0;
}
