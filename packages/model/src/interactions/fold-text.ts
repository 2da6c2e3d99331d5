/** Replaces Arabic-Indic, Urdu and Devanagari digits with 0 to 9. */
function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code < 0x6f0 ? 0x660 : code < 0x966 ? 0x6f0 : 0x966;
    return String(code - zero);
  });
}

/** Folds what keyboards write differently: case, width, digits of other scripts, hyphens, and kinds of white space. */
export function foldText(text: string): string {
  return toAsciiDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
