/** Quotation marks of two characters, as wire services and TeX write them: ``like this''. */
const doubled = /``|''/g;

/** True if a mark of two characters that may open or close has a word behind it and none before. */
const opens = (text: string, at: number): boolean =>
  /^\S/.test(text.slice(at + 2, at + 3)) && /^$|[\s([“‘—–-]/u.test(text.slice(at - 1, at));

/** Writes each quotation mark of two characters as two curly ones, so that every other character keeps its place. */
export const foldQuotes = (text: string): string =>
  text.replace(doubled, (mark, at: number) => (mark === '``' || opens(text, at) ? '““' : '””'));

/** Writes once the quotation marks that `foldQuotes` has doubled. */
export const unfoldQuotes = (text: string): string => text.replace(/([“”])\1/gu, '$1');
