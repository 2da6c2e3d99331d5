import { deflateSync } from 'fflate';

/** A key of 32 random bytes, or of 32 random hex digits, deflates to 34 bytes or more. */
const fewestBytes = 24;

const isMonotonous = (bytes: Uint8Array): boolean => deflateSync(bytes).length < fewestBytes;

/** True for a key that repeats itself, or whose characters follow one another as in an alphabet. Finds no passphrases. */
export function isGuessable(key: Uint8Array): boolean {
  const steps = key.map((byte, at) => byte - (key[at - 1] ?? 0));
  return isMonotonous(key) || isMonotonous(steps);
}
