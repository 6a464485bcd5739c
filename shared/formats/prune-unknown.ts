import type * as v from 'valibot';

type Path = readonly (string | number)[];

/** What is left of data, and the places of the keys that went. */
export interface Pruned {
  readonly data: unknown;
  readonly dropped: readonly Path[];
}

/** The parts of a valibot schema that say where its keys and entries are. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly pipe?: readonly v.GenericSchema[];
}

/**
 * Leaves out every key that a schema of `strictObject`s does not know, however deep: newer versions may say more than
 * this one understands. The data itself stays as it is.
 */
export function pruneUnknown(schema: v.GenericSchema, data: unknown): Pruned {
  const dropped: Path[] = [];
  return { data: prune(schema, data, { path: [], dropped }), dropped };
}

interface Place {
  readonly path: Path;
  readonly dropped: Path[];
}

function prune(schema: v.GenericSchema, data: unknown, { path, dropped }: Place): unknown {
  const shape = innermost(schema);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const { item } = shape;
    if (!item) return data;
    return data.map((value: unknown, index) => prune(item, value, { path: [...path, index], dropped }));
  }
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const inner = shape.entries ? (Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined) : shape.value;
    const place = [...path, key];
    if (inner) kept[key] = prune(inner, value, { path: place, dropped });
    else if (shape.type === 'strict_object') dropped.push(place);
    else kept[key] = value;
  }
  return kept;
}

/** The schema inside `optional` and `pipe`. */
function innermost(schema: v.GenericSchema): Shape {
  const shape = schema as unknown as Shape;
  if (shape.wrapped) return innermost(shape.wrapped);
  const [first] = shape.pipe ?? [];
  return first && first !== schema ? innermost(first) : shape;
}
