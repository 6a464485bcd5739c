import { join } from 'node:path';
import { defineConfig } from 'vite';

/** One classic script that the script engine of classic Outlook can run: ES2016, no imports, no DOM. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: join(import.meta.dirname, '..', '.output', 'office-addin'),
    emptyOutDir: false,
    target: 'es2016',
    lib: {
      entry: join(import.meta.dirname, 'launch', 'launch-event.ts'),
      formats: ['iife'],
      name: 'UitnodigendLaunch',
      fileName: () => 'launch-event.js',
    },
  },
});
