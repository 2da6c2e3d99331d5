/** The options of a test that runs in `npx -y pnpm@12 run test:slow` only: a detail or one more case of what a quick test covers. */
export const slow = { tag: '@slow' } as const;

/** The options of a case in a loop that is slow if `isSlow`. */
export const slowIf = (isSlow: boolean): { tag?: '@slow' } => (isSlow ? slow : {});
