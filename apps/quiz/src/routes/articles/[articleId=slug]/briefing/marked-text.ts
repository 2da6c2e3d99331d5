/** Unicode's own marks round text of another direction: a page that shows them as they are reads right too. */
const [open, close] = ['\u2068', '\u2069'];

/** Marks words of the sheet that go into a message of the interface, which may put them anywhere. */
export function markSheetText(words: string): string {
  return `${open}${words}${close}`;
}

/** Parts a message at its marks: what is the interface's, what is the sheet's, and so on in turn. */
export function splitMarkedText(text: string): string[] {
  return text.split(/[\u2068\u2069]/);
}
