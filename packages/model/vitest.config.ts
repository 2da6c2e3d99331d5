import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,cli,sheets,test}/**/*.test.ts'], environment: 'node' },
});
