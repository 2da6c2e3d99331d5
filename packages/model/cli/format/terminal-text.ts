/** Control characters, direction marks, surrogates and line separators: a terminal acts on them or does not show them. */
const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escape = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Makes one line of untrusted text safe for a terminal: writes every control character as `\u{…}`. */
export function escapeControls(text: string): string {
  return text.replaceAll(controls, escape);
}

/** Does the same for a text of several lines, and indents each line. */
export function escapeLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${escapeControls(line)}`)
    .join('\n');
}
