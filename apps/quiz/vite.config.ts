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
  plugins: [sveltekit(), scriptsAmongAssets, fontsAsBytes],
  // The CSP forbids data: URLs. `minify` also applies to the scripts above, which the server build emits.
  build: { assetsInlineLimit: 0, minify: true },
  test: { include: ['src/**/*.test.ts'], maxWorkers: '100%' },
});
