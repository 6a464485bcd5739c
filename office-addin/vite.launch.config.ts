import { join } from 'node:path';
import { defineConfig } from 'vite';
import { ADDIN_FOLDER } from '../shared/build/project-root.ts';
import { readBuiltIn } from '../shared/build/read-built-in.ts';
import { wholeRules } from '../shared/build/whole-rules.ts';
import { squeezeText } from '../shared/build/squeeze-text.ts';
import { rulesOnSend } from '../shared/build/rules-on-send.ts';
import { packRules } from '../shared/rules/pack-rules.ts';
import { PARTICLE_VERBS, PLAIN_VERBS } from '../shared/language/dutch/verb-list.ts';
import { WORDS } from '../shared/generated/words.ts';

const { rules, school } = await readBuiltIn(process.env);
const RULES_FOLDER = join(import.meta.dirname, '..', 'shared', 'rules');
const IMPORTS = ['unsqueezeText', 'unpackRules'].map((name) => {
  const file = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return `import { ${name} } from ${JSON.stringify(join(RULES_FOLDER, `${file}.ts`))};`;
});
/** Nobody zips what an add-in carries into Outlook, so its largest data travel squeezed. */
const squeezed = (text: string): string => `unsqueezeText(${JSON.stringify(squeezeText(text))})`;

const packed = JSON.stringify(packRules(rulesOnSend(wholeRules(rules))));
const rulesModule = `${IMPORTS.join('\n')}
let rules;
export const carriedRules = () => (rules = rules || unpackRules(JSON.parse(${squeezed(packed)})));`;

/** One line a particle, the plain verbs first. */
const verbLines = [['', PLAIN_VERBS] as const, ...Object.entries(PARTICLE_VERBS)].map(([particle, verbs]) =>
  [particle, ...verbs].join(' '),
);
const verbsModule = `${IMPORTS[0]}
export const listedVerbs = () => [].concat(...${squeezed(verbLines.join('|'))}.split('|').map((line) => {
  const words = line.split(' ');
  return words.slice(1).map((verb) => words[0] + verb);
}));`;

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
        if (id.endsWith('/office-addin/launch/carried-rules.ts')) return rulesModule;
        if (id.endsWith('/language/dutch/verb-list.ts')) return verbsModule;
        if (id.endsWith('/shared/generated/words.ts')) return `export const WORDS = ${JSON.stringify(words)}`;
        if (id.endsWith('/office-addin/built-in.ts'))
          return `export const BUILT_IN = ${JSON.stringify({ sets: [], school })}`;
        return null;
      },
    },
  ],
});
