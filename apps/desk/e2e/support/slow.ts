/** The options of a test that runs in `npx -y pnpm@12 run test:slow` only: one more case of what a quick test covers, or a long one. */
export const slow = { tag: '@slow' } as const;
