// The package's main file has its parser too, which needs a module of Node.js.
import Element from 'ltx/src/Element.js';

/** An element with its attributes and what stands in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly XmlNode[];
  /** Its text as XML, with its children. */
  toString(): string;
}

/** Text is plain: it is encoded when it is written. */
export type XmlNode = XmlElement | string;

/** Builds an element. */
export const element = (
  name: string,
  attributes: XmlElement['attrs'] = {},
  ...children: readonly XmlNode[]
): XmlElement => Object.assign(new Element(name, attributes), { children });

/** Writes a document. No white space is added, so text has none that is not its own. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.toString()}\n`;
}
