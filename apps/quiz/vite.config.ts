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

export default defineConfig({
  plugins: [sveltekit(), scriptsAmongAssets],
  build: { assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts'] },
});
