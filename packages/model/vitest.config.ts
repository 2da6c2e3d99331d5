import { defineConfig } from 'vitest/config';

const tests = '{src,cli,sheets,test}/**/*.test.ts';
const slowTests = '{src,cli,sheets,test}/**/*.slow.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    // Vitest leaves one core idle by default.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: [tests],
          exclude: [slowTests],
          // Loading every module again for each file would take longer than the tests.
          isolate: false,
          unstubEnvs: true,
          setupFiles: ['test/fixed-seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: [slowTests], testTimeout: 600_000 },
      },
    ],
  },
});
