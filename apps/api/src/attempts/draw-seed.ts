import { drawnLength as length, seedDigits as digits } from '@dateline/model';

/** Draws a random seed: so many are possible that nobody meets one again by chance, or can rehearse them all. */
export function drawSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
    digits.charAt(byte % digits.length),
  ).join('');
}

/** The seed of 7 digits that a text of hex digits gives, of which it reads as many as a seed has bits. */
export function toSeed(hex: string): string {
  return formatSeed(Number.parseInt(hex.slice(0, 9), 16));
}

/** The seed of 7 digits that a whole number gives; numbers that are equal modulo 34 billion give the same one. */
export function formatSeed(number: number): string {
  return formatDigits(number % digits.length ** length, length);
}

/** Formats a whole number below 2 to the power of 53 with at least `width` digits. */
export function formatDigits(number: number, width: number): string {
  const own = number.toString(32).padStart(width, '0');
  return own.replaceAll(/[a-v]/g, (digit) => digits.charAt(Number.parseInt(digit, 32)));
}

/** Reads what `formatDigits` writes; undefined if a digit is none. */
export function parseDigits(text: string): number | undefined {
  const values = text.split('').map((digit) => digits.indexOf(digit));
  return values.includes(-1) ? undefined : values.reduce((sum, value) => sum * 32 + value, 0);
}
