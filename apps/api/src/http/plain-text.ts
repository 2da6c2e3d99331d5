import * as z from 'zod/mini';

/** No control characters, lone surrogates or characters that change the direction of text. */
const plain = /^[^\p{Cc}\p{Cs}\p{Bidi_Control}]*$/u;

/** A line of text of at most `longest` characters. */
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

/** A text of at most `longest` characters that may have several lines, separated by line feeds. */
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
