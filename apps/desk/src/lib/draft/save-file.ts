/** Offers a text to be saved as a file. */
export function saveFile(
  name: string,
  type: 'application/json' | 'text/plain',
  text: string,
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
