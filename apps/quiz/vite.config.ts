import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Builds the scripts that pages import as `?worker&url`. Their components are compiled for the browser,
 * and they are put among the assets: SvelteKit serves no other file of the server build, and has no client
 * build because no page runs its client.
 */
const pageScripts: Plugin = {
  name: 'page-scripts',
  config: () => ({
    worker: {
      // The styles of the components are in the style sheet of the page, because the server renders them too.
      plugins: () => [svelte({ emitCss: false, compilerOptions: { css: 'external' } })],
      rolldownOptions: { output: { entryFileNames: '_app/immutable/assets/[name].[hash].js' } },
    },
  }),
};

/** Gives the tests of the card its faces as wrangler does: as the bytes of a file, not its address. */
const facesAsBytes: Plugin = {
  name: 'faces-as-bytes',
  enforce: 'pre',
  apply: () => process.env.VITEST !== undefined,
  load: (id) =>
    id.endsWith('.woff2')
      ? `import { readFileSync } from 'node:fs';
         export default new Uint8Array(readFileSync(${JSON.stringify(id)})).buffer;`
      : undefined,
};

const english = /^const (en_(\w+)) = [^]*?(?=^const \w+_\2 =)/m;

/**
 * Keeps the Worker small: of each compiled message it has the English alone. The other languages are
 * said by `foreign-words.ts`, from files beside the Worker. Scripts and tests have all of them.
 */
const wordsBesideWorker: Plugin = {
  name: 'words-beside-worker',
  apply: 'build',
  transform: (code, id, options) => {
    const [words, name, key] = english.exec(code) ?? [];
    if (options?.ssr !== true || !id.includes('/lib/paraglide/messages/')) return;
    if (words === undefined || !id.endsWith(`/${key}.js`)) {
      if (id.endsWith('/_index.js')) return;
      throw new Error(`Cannot take the English words out of ${id}: it is compiled in another way`);
    }
    return [
      "import * as registry from '../registry.js';",
      "import { say } from '$lib/server/foreign-words.ts';",
      words,
      `export const ${key} = (inputs, options) => say('${key}', ${name}, inputs, options);`,
    ].join('\n');
  },
};

export default defineConfig({
  plugins: [wordsBesideWorker, sveltekit(), pageScripts, facesAsBytes],
  build: { assetsInlineLimit: 0, minify: true },
  test: { include: ['src/**/*.test.ts'], maxWorkers: '100%' },
});
