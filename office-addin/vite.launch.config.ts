import { join } from 'node:path';
import { defineConfig } from 'vite';
import { foldText } from '../shared/build/fold-text.ts';
import { ADDIN_FOLDER } from '../shared/build/project-root.ts';
import { readBuiltIn } from '../shared/build/read-built-in.ts';
import { wholeRules } from '../shared/build/whole-rules.ts';
import { rulesOnSend } from '../shared/build/rules-on-send.ts';
import { packRules } from '../shared/rules/pack-rules.ts';
import { WORDS } from '../shared/generated/words.ts';

const { rules, school } = await readBuiltIn(process.env);
const RULES_FOLDER = join(import.meta.dirname, '..', 'shared', 'rules');
/** Nobody zips what an add-in carries into Outlook, so its rules travel folded. */
const folded = foldText(JSON.stringify(packRules(rulesOnSend(wholeRules(rules)))));
const rulesModule = `import { unfoldText } from ${JSON.stringify(join(RULES_FOLDER, 'unfold-text.ts'))};
import { unpackRules } from ${JSON.stringify(join(RULES_FOLDER, 'unpack-rules.ts'))};
export const SHIPPED_RULES = unpackRules(JSON.parse(unfoldText(${JSON.stringify(folded)})));`;

/** The words of the events alone. */
const wordsOf = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('launch.')));
const words = { nl: wordsOf(WORDS.nl), en: wordsOf(WORDS.en) };

/** One classic script that the script engine of classic Outlook can run: ES2016, no imports, no DOM. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: ADDIN_FOLDER,
    emptyOutDir: false,
    target: 'es2016',
    lib: {
      entry: join(import.meta.dirname, 'launch', 'launch-event.ts'),
      formats: ['iife'],
      name: 'UitnodigendLaunch',
      fileName: () => 'launch-event.js',
    },
  },
  plugins: [
    {
      name: 'only-what-an-event-says',
      load(id) {
        if (id.endsWith('/shared/generated/rules.ts')) return rulesModule;
        if (id.endsWith('/shared/generated/words.ts')) return `export const WORDS = ${JSON.stringify(words)}`;
        if (id.endsWith('/office-addin/built-in.ts'))
          return `export const BUILT_IN = ${JSON.stringify({ sets: [], school })}`;
        return null;
      },
    },
  ],
});
