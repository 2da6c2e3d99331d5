import { drawnLength as length, seedDigits as digits } from '@dateline/model';

/** Draws a random seed: so many are possible that nobody meets one again by chance, or can rehearse them all. */
export function drawSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
    digits.charAt(byte % digits.length),
  ).join('');
}
