import * as z from 'zod/mini';

/** Letters and marks that show as themselves: no control character, no lone surrogate, nothing that turns the line around. */
const plain = /^[^\p{Cc}\p{Cs}\p{Bidi_Control}]*$/u;

/** A line that people write for people, of at most `longest` characters. */
export function plainLine(longest: number) {
  return z
    .string()
    .check(
      z.normalize('NFC'),
      z.trim(),
      z.minLength(1),
      z.maxLength(longest),
      z.regex(plain, 'Leave out control characters and line breaks'),
    );
}

/** A text that may have several lines, each ended by a line feed. */
export function plainText(longest: number) {
  return z.string().check(
    z.normalize('NFC'),
    z.overwrite((text) => text.replaceAll('\r\n', '\n')),
    z.trim(),
    z.maxLength(longest),
    z.refine(
      (text) => text.split('\n').every((line) => plain.test(line)),
      'Leave out control characters other than line feeds',
    ),
  );
}
