/** A random key of 32 bytes, or of 32 hex digits, has more different values. */
const fewestValues = 8;

const isMonotonous = (values: Uint8Array): boolean => new Set(values).size < fewestValues;

const isRepeated = (key: Uint8Array): boolean => {
  const text = key.join(' ');
  return `${text} ${text}`.indexOf(text, 1) < text.length;
};

/** True for a key of few different characters, or that repeats itself or an alphabet. Finds no passphrases. */
export function isGuessable(key: Uint8Array): boolean {
  const steps = key.map((byte, at) => byte - (key[at - 1] ?? 0));
  return isMonotonous(key) || isMonotonous(steps) || isRepeated(key);
}
