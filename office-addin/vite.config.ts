import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = import.meta.dirname;
const OUT = join(ROOT, '..', '.output', 'office-addin');

/** What the two manifests ask for. */
const ICONS = [...[16, 32, 64, 80, 128, 192].map((size) => `icon-${size}.png`), 'outline-32.png'];

/** The pages of the add-in. `vite.launch.config.ts` runs after it and adds the event script. */
export default defineConfig({
  root: ROOT,
  base: './',
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: { taskpane: join(ROOT, 'taskpane.html') } },
  },
  plugins: [
    {
      name: 'still-pages-and-icons',
      closeBundle() {
        cpSync(join(ROOT, 'launch', 'launch.html'), join(OUT, 'launch.html'));
        cpSync(join(ROOT, 'about'), join(OUT, 'about'), { recursive: true });
        for (const icon of ICONS) cpSync(join(ROOT, '..', 'assets', 'icons', icon), join(OUT, 'icons', icon));
      },
    },
  ],
});
