import type { Direction } from './direction.ts';

/** ISO 15924 codes of the scripts that are written from right to left. */
const rightToLeft = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** The direction of a sheet's words: its own field, or the direction in which its language is usually written (CLDR, likely subtags). */
export function directionOf({
  language,
  direction,
}: {
  readonly language: string;
  readonly direction?: Direction | undefined;
}): Direction {
  // Later subtags say nothing about the script, and Intl rejects some of them.
  const [tag] = /^[a-z]+(-[a-z]{4}\b)?(-[a-z]{2}\b)?/i.exec(language) ?? ['und'];
  const { script = '' } = new Intl.Locale(tag).maximize();
  return direction ?? (rightToLeft.test(script) ? 'rtl' : 'ltr');
}
