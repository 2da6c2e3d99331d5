import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Laws over many made-up sheets take longer than all else together.
    exclude: ['src/**/*-laws.test.ts'],
    environment: 'node',
  },
});
