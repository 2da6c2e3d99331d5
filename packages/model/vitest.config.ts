import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,cli,sheets,test}/**/*.test.ts'],
    environment: 'node',
    // By default a core is left idle.
    maxWorkers: '100%',
    // Properties over many sheets take their time where the machine is busy.
    testTimeout: 60_000,
  },
});
