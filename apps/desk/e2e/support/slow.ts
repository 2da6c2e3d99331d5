/** The options of a test that runs in `pnpm test:slow` only: one more case of what a quick test covers, or one that takes long. */
export const slow = { tag: '@slow' } as const;
