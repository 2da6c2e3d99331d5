import XMLBuilder from 'fast-xml-builder';

/** An element's content: text, or its children by name, attributes with `@` before their names. */
export type XmlContent =
  | string
  | number
  | { readonly [name: string]: XmlContent | readonly XmlContent[] };

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/** Writes a file of Moodle's. Texts are encoded here and nowhere else. */
export function writeMoodleDocument(root: Readonly<Record<string, XmlContent>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`;
}
