import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Each text in a node, as a page shows it. */
export function listTexts(node: Node): string[] {
  if (defaultTreeAdapter.isTextNode(node)) {
    return [node.value.trim()].filter((text) => text !== '');
  }
  return 'childNodes' in node ? node.childNodes.flatMap(listTexts) : [];
}

/** The elements in a node that have a class, in the order of the page. */
export function findByClass(node: Node, name: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => {
    const found = findByClass(child, name);
    if (!defaultTreeAdapter.isElementNode(child)) return found;
    const names = child.attrs.find((each) => each.name === 'class')?.value.split(' ') ?? [];
    return names.includes(name) ? [child, ...found] : found;
  });
}

/** The elements directly in a node. */
export const childrenOf = (node: Element | undefined): Element[] =>
  node?.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child)) ?? [];
