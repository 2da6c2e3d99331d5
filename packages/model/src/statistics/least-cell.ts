/** Fewest attempts behind any figure that is told: fewer say little, and may say who they were. */
export const leastCell = 10;
