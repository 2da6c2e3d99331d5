import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const key = btoa('a key that is for tests and nothing else');

/** As in production, but with secrets that everyone may know. */
const bindings = {
  ATTEMPT_KEYS: `test:${key}`,
  SHUFFLE_KEY: key,
  EDITOR_KEYS: `tester:${key}`,
  MIGRATIONS: await readD1Migrations(join(import.meta.dirname, 'migrations')),
};

export default defineConfig({
  test: {
    // Each write is logged: many lines, and of use only where a test fails.
    silent: 'passed-only',
    // By default a core is left idle, and these tests wait for Workers most of the time.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [
          cloudflareTest({
            main: './test/worker/main.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: {
              bindings,
              // The Worker under test contains the publisher.
              serviceBindings: { PUBLISHER: { name: 'dateline-api', entrypoint: 'Publisher' } },
            },
          }),
        ],
        test: {
          name: 'workerd',
          include: ['{src,test/worker}/**/*.test.ts'],
          setupFiles: ['./test/worker/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/node/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
