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

/** Loads the fonts of the share card in tests as wrangler does: as bytes instead of a URL. */
const fontsAsBytes: Plugin = {
  name: 'fonts-as-bytes',
  enforce: 'pre',
  apply: () => process.env.VITEST !== undefined,
  load: (id) =>
    id.endsWith('.woff2')
      ? `import { readFileSync } from 'node:fs';
         export default new Uint8Array(readFileSync(${JSON.stringify(id)})).buffer;`
      : undefined,
};

export default defineConfig({
  plugins: [sveltekit(), pageScripts, fontsAsBytes],
  // The CSP forbids data: URLs. `minify` also applies to the scripts above, which the server build emits.
  build: { assetsInlineLimit: 0, minify: true },
  // Some tests make a request fail, which is logged.
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['../../packages/model/test/fixed-seed.ts'],
    silent: 'passed-only',
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
