/**
 * Reads a Word file as HTML of headings, lists and paragraphs. Rejects if it is none. The library is loaded only when somebody
 * opens such a file, because it is larger than the rest of the desk.
 */
export async function readDocx(content: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: content },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh"],
    },
  );
  return value;
}
