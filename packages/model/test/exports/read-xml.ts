import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** Reads a document and returns its root. Throws on a document that is not well formed. */
export function readXml(text: string): XmlElement {
  const { root } = parseXml(text);
  if (root === null) throw new SyntaxError('Cannot read the document: it has no element');
  return root;
}

/** The children of an element with a name. */
export const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );

/** All elements with a name below an element, in the order of the document. */
export const findAll = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(child.name === name ? [child] : []), ...findAll(child, name)]
      : [],
  );

/** The texts of all elements with a name below an element. */
export const textsOf = (parent: XmlElement, name: string): string[] =>
  findAll(parent, name).map(({ text }) => text);
