/**
 * Returns the longest beginning of a text that fits, in whole words, with an ellipsis if words are cut.
 * Keeps the first word even if it does not fit.
 */
export async function shorten(
  text: string,
  fits: (text: string) => Promise<boolean>,
): Promise<string> {
  if (await fits(text)) return text;
  const words = text.split(/\s+/u);
  const begin = (count: number): string =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\p{Punctuation}\s]+$/u, '')}…`;
  let enough = 1;
  for (let tooMany = words.length; tooMany - enough > 1;) {
    const count = Math.floor((enough + tooMany) / 2);
    if (await fits(begin(count))) enough = count;
    else tooMany = count;
  }
  return begin(enough);
}
