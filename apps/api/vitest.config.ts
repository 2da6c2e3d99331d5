import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const key = btoa('a key that is for tests and nothing else');

/** The bindings of production, with secrets that are public. */
const bindings = {
  ATTEMPT_KEYS: `test:${key}`,
  SHUFFLE_KEY: key,
  EDITOR_KEYS: `tester:${key}`,
  MIGRATIONS: await readD1Migrations(join(import.meta.dirname, 'migrations')),
};

export default defineConfig({
  test: {
    // The Worker logs each refused write, which is of use only if a test fails.
    silent: 'passed-only',
    // By default vitest leaves one core idle, but these tests wait for Workers most of the time.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [
          cloudflareTest({
            main: './test/worker/main.ts',
            // workerd would log each error that an object throws, and tests make objects throw on purpose.
            verbose: false,
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
          // One workerd runs all files, because `reset()` empties its storage after each test.
          isolate: false,
          include: ['{src,test/worker}/**/*.test.ts'],
          setupFiles: ['./test/worker/setup.ts', '../../packages/model/test/fixed-seed.ts'],
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
