import type { Item } from '../../item/item.ts';
import { listDateSpellings } from '../date-spellings.ts';
import { element, type XmlElement } from '../xml-tree.ts';
import { value } from './expressions.ts';

interface Declared {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly type: 'identifier' | 'directedPair' | 'float' | 'string';
  readonly key: readonly (string | number)[];
  readonly mapping?: XmlElement;
}

const mapEntry = (key: string, mapped: number, more: XmlElement['attrs'] = {}): XmlElement =>
  element('qti-map-entry', { 'map-key': key, 'mapped-value': mapped, ...more });

const mapping = (entries: readonly XmlElement[]): XmlElement =>
  element('qti-mapping', { 'lower-bound': 0, 'default-value': 0 }, ...entries);

function declare(item: Item): Declared {
  switch (item.interaction) {
    case 'choice':
      return { cardinality: 'single', type: 'identifier', key: [item.key] };
    case 'multipleChoice': {
      const entries = item.options.map(({ id }) => mapEntry(id, item.key.includes(id) ? 1 : -1));
      const key = item.key;
      return { cardinality: 'multiple', type: 'identifier', key, mapping: mapping(entries) };
    }
    case 'order':
      return { cardinality: 'ordered', type: 'identifier', key: item.key };
    case 'match': {
      const key = item.options.map(({ id }) => `${id} ${item.key[id]}`);
      const entries = mapping(key.map((pair) => mapEntry(pair, 1)));
      return { cardinality: 'multiple', type: 'directedPair', key, mapping: entries };
    }
    case 'number':
      return { cardinality: 'single', type: 'float', key: [item.key] };
    case 'date': {
      const spellings = listDateSpellings(item.key, item.stem);
      const entries = spellings.map((text) => mapEntry(text, 1, { 'case-sensitive': false }));
      const key = spellings.slice(0, 1);
      return { cardinality: 'single', type: 'string', key, mapping: mapping(entries) };
    }
  }
}

/** Declares the form of a response, the right one, and what parts of it are worth. */
export function declareResponse(item: Item): XmlElement {
  const { cardinality, type, key, mapping: mapped } = declare(item);
  return element(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality, 'base-type': type },
    element('qti-correct-response', {}, ...key.map(value)),
    ...(mapped === undefined ? [] : [mapped]),
  );
}
