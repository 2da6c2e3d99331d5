import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // The CSP forbids data: URLs.
  build: { assetsInlineLimit: 0 },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['../../packages/model/test/fixed-seed.ts'],
    silent: 'passed-only',
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
