import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Puts what is asked for as `?worker&url`, the script of the quiz page, among the assets: kit serves
 * nothing else of the server build, and has no client build where every page does without its client.
 */
const scriptsAmongAssets: Plugin = {
  name: 'scripts-among-assets',
  config: () => ({
    worker: {
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

export default defineConfig({
  plugins: [sveltekit(), scriptsAmongAssets, facesAsBytes],
  build: { assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts'] },
});
