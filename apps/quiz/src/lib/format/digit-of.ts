/** The digits zero on keyboards for the app's languages: Latin, Arabic, Urdu, Devanagari. */
const zeros = ['0', '٠', '۰', '०'];

/** Returns the number of a digit key in any of these scripts. Undefined for other keys. */
export function digitOf(key: string): number | undefined {
  const code = key.length === 1 ? key.charCodeAt(0) : NaN;
  return zeros.map((zero) => code - (zero.codePointAt(0) ?? NaN)).find((n) => n >= 0 && n <= 9);
}
