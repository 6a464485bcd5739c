import { decodeSiteProfile } from './decode-site-profile.ts';
import type { Problem } from './problem.ts';
import type { TeamSetDocument } from './team-set-schema.ts';

/** Largest file that is read, in bytes (our choice). */
const LARGEST = 200_000;

type Site = TeamSetDocument['sites'][number];

/** What stands in the file of a site profile. */
export type ReadSite =
  | { readonly kind: 'read'; readonly site: Site }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no-json' | 'too-large' };

/** A file as a browser gives it. */
interface OpenedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** Reads a site profile from a file. Never rejects. */
export async function readSiteFile(file: OpenedFile): Promise<ReadSite> {
  if (file.size > LARGEST) return { kind: 'too-large' };
  try {
    return decodeSite(JSON.parse(await file.text()), file.name);
  } catch {
    return { kind: 'no-json' };
  }
}

function decodeSite(data: unknown, file: string): ReadSite {
  const decoded = decodeSiteProfile(data, file, () => 0);
  return decoded.ok ? { kind: 'read', site: decoded.value } : { kind: 'problems', problems: decoded.problems };
}
