/** The zeros of the digits that keyboards of the app's languages write: Latin, Arabic, Urdu, Devanagari. */
const zeros = ['0', '٠', '۰', '०'];

/** The number that a key of one digit writes, whatever its script; undefined where it is none. */
export function digitOf(key: string): number | undefined {
  const code = key.length === 1 ? key.charCodeAt(0) : NaN;
  return zeros.map((zero) => code - (zero.codePointAt(0) ?? NaN)).find((n) => n >= 0 && n <= 9);
}
