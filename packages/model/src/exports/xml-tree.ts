import Builder from 'fast-xml-builder';

/** An element with its attributes and what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly XmlNode[];
}

/** Text is plain: it is encoded when it is written. */
export type XmlNode = XmlElement | string;

/** Builds an element. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

const builder = new Builder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Converts a node to the form that the builder takes: attributes under ":@", text under "#text". */
function toOrdered(node: XmlNode): object {
  if (typeof node === 'string') return { '#text': node };
  const content = { [node.name]: node.children.map(toOrdered) };
  const named = Object.entries(node.attributes);
  if (named.length === 0) return content;
  const attributes = named.map(([name, value]) => [name, String(value)] as const);
  return { ...content, ':@': Object.fromEntries(attributes) };
}

/** Writes a document. No white space is added, so text has none that is not its own. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([toOrdered(root)])}\n`;
}
