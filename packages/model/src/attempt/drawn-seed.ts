/**
 * The digits of seeds that a server draws, which go into short links: those of Crockford's base 32, which leaves out letters that
 * look like digits or like each other.
 */
export const seedDigits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The number of digits of a drawn seed: 32 to the power of 7 is 34 billion quizzes. */
export const drawnLength = 7;

/** The number of digits after `~` that say which items the quiz avoids. */
export const avoidedLength = 8;

/** Matches a drawn seed, with or without the items to avoid. For use in a longer pattern. */
export const drawnSeedPattern = `[${seedDigits}]{${drawnLength}}(?:~[${seedDigits}]{${avoidedLength}})?`;

/** The seed of 7 digits that a text of hex digits gives, of which it reads as many as a seed has bits. */
export function toSeed(hex: string): string {
  return formatSeed(Number.parseInt(hex.slice(0, 9), 16));
}

/** The seed of 7 digits that a whole number gives; numbers that are equal modulo 34 billion give the same one. */
export function formatSeed(number: number): string {
  return formatDigits(number % seedDigits.length ** drawnLength, drawnLength);
}

/** Formats a whole number below 2 to the power of 53 with at least `width` digits. */
export function formatDigits(number: number, width: number): string {
  const own = number.toString(32).padStart(width, '0');
  return own.replaceAll(/[a-v]/g, (digit) => seedDigits.charAt(Number.parseInt(digit, 32)));
}

/** Reads what `formatDigits` writes; undefined if a digit is none. */
export function parseDigits(text: string): number | undefined {
  const values = text.split('').map((digit) => seedDigits.indexOf(digit));
  return values.includes(-1) ? undefined : values.reduce((sum, value) => sum * 32 + value, 0);
}
