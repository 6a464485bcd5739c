import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = import.meta.dirname;
const OUT = join(ROOT, '..', '.output', 'office-addin');

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
      name: 'launch-page-and-icons',
      closeBundle() {
        cpSync(join(ROOT, 'launch', 'launch.html'), join(OUT, 'launch.html'));
        for (const size of [16, 32, 64, 80, 128]) {
          cpSync(join(ROOT, '..', 'assets', 'icons', `icon-${size}.png`), join(OUT, 'icons', `icon-${size}.png`));
        }
      },
    },
  ],
});
