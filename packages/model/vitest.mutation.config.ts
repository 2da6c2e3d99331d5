import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Laws over many generated sheets take too long to run for every mutant.
    exclude: ['src/**/*-laws.test.ts', 'src/**/*.slow.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
