/** Fewest attempts, each of another reader, behind any published figure: fewer mean little, and could reveal how one reader answered. */
export const leastReaders = 10;
