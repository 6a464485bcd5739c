import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { STORE_PICTURES, STORE_TEXT } from '../../formats/store-text.ts';
import { readYaml } from '../read-yaml.ts';
import type { Files } from './read-files.ts';

/** What every store takes for a picture of a screen, in pixels, and the most bytes (our choice). */
const SIZE = { width: 1280, height: 800, bytes: 500_000 } as const;

/**
 * Reads what the stores show, in both languages: texts as one file each to paste from, and pictures.
 *
 * @param folder `assets/store`.
 * @throws with one sentence when a text or picture is missing, or not of the size that stores take.
 */
export function readStoreFiles(folder: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const language of ['nl', 'en']) {
    const file = join(folder, `${language}.yml`);
    const parsed = v.safeParse(STORE_TEXT, readYaml(file, file).data);
    if (!parsed.success) throw new Error(`store/${language}.yml: ${v.summarize(parsed.issues)}`);
    files.set(`${language}/text.json`, new TextEncoder().encode(`${JSON.stringify(parsed.output, null, 2)}\n`));
    for (const name of STORE_PICTURES) {
      const picture = readFileSync(join(folder, `${language}-${name}.png`));
      const problem = pictureProblem(picture);
      if (problem !== null) throw new Error(`store/${language}-${name}.png: ${problem}`);
      files.set(`${language}/${name}.png`, picture);
    }
  }
  return files;
}

/** Why a picture does not fit a store; null when it does. */
export function pictureProblem(png: Uint8Array): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  // The first chunk of a PNG tells width and height.
  if (png.length < 24 || view.getUint32(0) !== 0x89_50_4e_47) return 'this is no PNG';
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width !== SIZE.width || height !== SIZE.height) return `${width} by ${height} pixels, and not 1280 by 800`;
  return png.length > SIZE.bytes ? `${png.length} bytes, more than ${SIZE.bytes}` : null;
}
