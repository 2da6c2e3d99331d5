const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

/** Writes a text as HTML, which all texts of H5P are. */
export const toHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** What has a meaning in texts with gaps: the ends of a gap, a hint, alternatives, feedback. A gap does not go over a line. */
const marks = /[*:/\\_\n\r\u2028\u2029]/g;

/** Writes a text as HTML for a text with gaps. Marks are written as entities, which H5P decodes after it has found the gaps. */
export const toGapHtml = (text: string): string =>
  toHtml(text).replaceAll(marks, (mark) => `&#${mark.codePointAt(0)};`);

/** Writes paragraphs. */
export const toParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${toHtml(text)}</p>`).join('\n');
