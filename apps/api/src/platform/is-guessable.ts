/** A random key of 32 bytes, or of 32 hex digits, has more different values. */
const fewestValues = 8;

const isMonotonous = (values: Uint8Array): boolean => new Set(values).size < fewestValues;

/** The most bytes after the last repetition, such as a line break. */
const longestTail = 2;

/** True if a part of at most half the key is repeated up to the tail. In a random key about half of all bytes would have to agree. */
const isRepeated = (key: Uint8Array): boolean => {
  const body = key.subarray(0, -longestTail);
  const periods = Array.from({ length: Math.floor(key.length / 2) }, (_, at) => at + 1);
  return periods.some((period) => body.subarray(period).every((byte, at) => byte === key[at]));
};

/** True for a key of few different characters, or that repeats itself or an alphabet. Finds no passphrases. */
export function isGuessable(key: Uint8Array): boolean {
  const steps = key.map((byte, at) => byte - (key[at - 1] ?? 0));
  return isMonotonous(key) || isMonotonous(steps) || isRepeated(key);
}
