/** Quotes words as a list, each once: `"gate", "bridge"`. */
export const quoteEach = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `"${word}"`).join(', ');
