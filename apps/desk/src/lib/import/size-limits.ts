/** The most bytes of a file. Pictures in it are not read, but count. */
export const largestFile = 10_000_000;

/** The most characters of an article, pasted or in a file. */
export const longestText = 1_000_000;
