import type { Direction } from './direction.ts';

/** The scripts that run from right to left, by ISO 15924. */
const rightToLeft = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** Which way the words of a sheet run: as it says, or else as its language is usually written (CLDR, likely subtags). */
export function directionOf({
  language,
  direction,
}: {
  readonly language: string;
  readonly direction?: Direction | undefined;
}): Direction {
  // What follows the region says nothing of the script, and may be what Intl does not take.
  const [tag] = /^[a-z]+(-[a-z]{4}\b)?(-[a-z]{2}\b)?/i.exec(language) ?? ['und'];
  const { script = '' } = new Intl.Locale(tag).maximize();
  return direction ?? (rightToLeft.test(script) ? 'rtl' : 'ltr');
}
