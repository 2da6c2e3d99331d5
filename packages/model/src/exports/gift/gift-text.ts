/** Escapes what GIFT reads as marks. Line breaks become `\n`, because an empty line ends a question. */
export function escapeGift(text: string): string {
  return text.replaceAll(/[~=#{}:\\]/g, String.raw`\$&`).replaceAll(/\r\n|[\r\n]/g, String.raw`\n`);
}

/** Writes an answer or feedback. `[plain]` keeps a bracket or a per cent sign at its start from being read as a mark. */
export function writeGiftText(text: string): string {
  return /^[[%]/.test(text) ? `[plain]${escapeGift(text)}` : escapeGift(text);
}
