import { element, type XmlElement, type XmlNode } from '../xml-tree.ts';

/** Converts a name of QTI 3 to that of QTI 2: "qti-choice-interaction" to "choiceInteraction", "base-type" to "baseType". */
export const toQti2Name = (name: string): string =>
  name.replace(/^qti-/, '').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The names that were converted before: there are few, and a package has each of them thousands of times. */
const known = new Map<string, string>();

function nameOf(name: string): string {
  const found = known.get(name) ?? toQti2Name(name);
  known.set(name, found);
  return found;
}

/** QTI 2 has no body inside feedback. */
const listChildren = (nodes: readonly XmlNode[]): XmlNode[] =>
  nodes.flatMap((node) =>
    typeof node !== 'string' && node.name === 'qti-content-body' ? node.children : [node],
  );

/** Converts an element of QTI 3 to QTI 2.1, which has the same elements but no direction of text. */
export function toQti2({ name, attrs, children }: XmlElement): XmlElement {
  const kept: Record<string, string | number | boolean> = {};
  for (const [attribute, value] of Object.entries(attrs)) {
    if (attribute === 'xmlns') kept['xmlns'] = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
    else if (attribute !== 'dir') kept[nameOf(attribute)] = value;
  }
  const converted = listChildren(children).map((child) =>
    typeof child === 'string' ? child : toQti2(child),
  );
  return element(nameOf(name), kept, ...converted);
}
