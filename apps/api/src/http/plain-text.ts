import { hiddenCharacter } from '@dateline/model';
import * as z from 'zod/mini';

const isPlain = (line: string): boolean =>
  !hiddenCharacter.test(line) && !/[\p{Zl}\p{Zp}]/u.test(line);

/** A line of text of at most `longest` characters. */
export function plainLine(longest: number) {
  return z
    .string()
    .check(
      z.normalize('NFC'),
      z.trim(),
      z.minLength(1),
      z.maxLength(longest),
      z.refine(isPlain, 'Leave out line breaks and characters that nobody can see'),
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
      (text) => text.split('\n').every(isPlain),
      'Leave out characters that nobody can see, other than line feeds',
    ),
  );
}
