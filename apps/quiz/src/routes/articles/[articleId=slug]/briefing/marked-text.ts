/** First strong isolate and pop directional isolate. Text is displayed correctly even if they are not removed. */
const [open, close] = ['\u2068', '\u2069'];

/** Marks text of the sheet before it is inserted into a message of the interface. */
export function markSheetText(text: string): string {
  return `${open}${text}${close}`;
}

/** Splits a message at the marks: parts at even indexes are text of the interface, those at odd indexes of the sheet. */
export function splitMarkedText(text: string): string[] {
  return text.split(/[\u2068\u2069]/);
}
