/** Keeps scores and periods such as "5–3" on one line, by word joiners: browsers break after a dash. */
export const keepScores = (text: string): string =>
  text.replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
