import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vite';
import { ADDIN_FOLDER } from '../shared/build/project-root.ts';
import { readBuiltIn } from '../shared/build/read-built-in.ts';
import { wholeRules } from '../shared/build/whole-rules.ts';
import { packRules } from '../shared/rules/pack-rules.ts';

const ROOT = import.meta.dirname;
const { rules, sets, school, beside } = await readBuiltIn(process.env);
const builtIn = { sets: sets.map(({ name, version }) => ({ name, version })), school };

/** What the two manifests ask for. */
const ICONS = [...[16, 32, 64, 80, 128, 192].map((size) => `icon-${size}.png`), 'outline-32.png'];

/** The pages of the add-in. `vite.launch.config.ts` runs after it and adds the event script. */
export default defineConfig({
  root: ROOT,
  base: './',
  build: {
    outDir: ADDIN_FOLDER,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: { taskpane: join(ROOT, 'taskpane.html') } },
  },
  plugins: [
    {
      name: 'what-an-administrator-builds-in',
      load(id) {
        if (sets.length > 0 && id.endsWith('/shared/generated/rules.ts'))
          return `import { unpackRules } from '../rules/unpack-rules.ts';
export const SHIPPED_RULES = unpackRules(${JSON.stringify(packRules(wholeRules(rules)))});`;
        if (id.endsWith('/office-addin/built-in.ts')) return `export const BUILT_IN = ${JSON.stringify(builtIn)}`;
        return null;
      },
      closeBundle() {
        for (const [name, text] of Object.entries(beside)) {
          mkdirSync(dirname(join(ADDIN_FOLDER, name)), { recursive: true });
          writeFileSync(join(ADDIN_FOLDER, name), text);
        }
      },
    },
    {
      name: 'still-pages-and-icons',
      closeBundle() {
        cpSync(join(ROOT, 'launch', 'launch.html'), join(ADDIN_FOLDER, 'launch.html'));
        cpSync(join(ROOT, 'about'), join(ADDIN_FOLDER, 'about'), { recursive: true });
        for (const icon of ICONS) cpSync(join(ROOT, '..', 'assets', 'icons', icon), join(ADDIN_FOLDER, 'icons', icon));
      },
    },
  ],
});
