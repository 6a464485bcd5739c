import * as v from 'valibot';

/** How a file of ours is recognised, and how much of it is read. */
export interface OwnFileKind {
  readonly format: string;
  /** The newest version this program knows. */
  readonly version: number;
  /** Largest file that is read, in UTF-16 units. */
  readonly largest: number;
}

/** Why a file cannot be used. */
export type OwnFileProblem = 'too-large' | 'no-json' | 'other-file' | 'newer';

/** The text of such a file. */
export function formatOwnFile({ format, version }: OwnFileKind, parts: object): string {
  return `${JSON.stringify({ format, version, ...parts }, null, 2)}\n`;
}

/** Opens the text of such a file, with or without a byte order mark; its parts are not looked at yet. Never throws. */
export function openOwnFile(
  text: string,
  { format, version, largest }: OwnFileKind,
): OwnFileProblem | { readonly data: unknown } {
  if (text.length > largest) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'no-json';
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), data);
  if (!head.success) return 'other-file';
  return head.output.version > version ? 'newer' : { data };
}
