import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/** Sizes that Chrome, Firefox, Edge, Outlook and the stores ask for, in CSS pixels. */
const SIZES = [16, 24, 32, 48, 64, 80, 96, 128];

const FOLDER = new URL('../../assets/icons/', import.meta.url);

/**
 * Draws `assets/icons/icon-<size>.png` from the one SVG. Run by hand after a change of the drawing; the pictures are
 * kept beside it, so that a build needs no browser.
 */
async function drawIcons(): Promise<void> {
  const drawing = await readFile(new URL('mark.svg', FOLDER), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await writeFile(new URL(`icon-${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
