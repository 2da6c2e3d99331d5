/** Characters that do something to a terminal, or to the order of what is read there, instead of showing. */
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escape = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Writes one line of a text that someone else wrote, so that a terminal shows all of it and obeys none of it. */
export function toPlain(text: string): string {
  return text.replaceAll(active, escape);
}

/** The same for a text of several lines, each of which is indented. */
export function toPlainLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${toPlain(line)}`)
    .join('\n');
}
