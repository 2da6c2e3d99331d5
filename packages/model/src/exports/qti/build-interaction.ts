import type { Item, MatchItem, Option } from '../../item/item.ts';
import { element, type XmlElement, type XmlNode } from '../xml-tree.ts';

const named = { 'response-identifier': 'RESPONSE' };

const choices = (options: readonly Option[]): XmlElement[] =>
  options.map(({ id, label }) => element('qti-simple-choice', { identifier: id }, label));

function buildMatch({ options, targets }: MatchItem, prompt: readonly XmlElement[]): XmlElement {
  const rows = options.map(({ id, label }) =>
    element('qti-simple-associable-choice', { identifier: id, 'match-max': 1 }, label),
  );
  const columns = targets.map(({ id, label }) =>
    element(
      'qti-simple-associable-choice',
      { identifier: id, 'match-max': options.length, fixed: true },
      label,
    ),
  );
  return element(
    'qti-match-interaction',
    { ...named, shuffle: true, 'max-associations': options.length },
    ...prompt,
    element('qti-simple-match-set', {}, ...rows),
    element('qti-simple-match-set', {}, ...columns),
  );
}

/** A field inside a line of text, with what is counted behind it. */
function buildField(length: number, ...behind: readonly XmlNode[]): XmlElement {
  const field = element('qti-text-entry-interaction', { ...named, 'expected-length': length });
  return element('p', {}, field, ...behind);
}

/** Builds how an item is answered. The prompt stands in it if it can. */
export function buildInteraction(item: Item, prompt: readonly XmlElement[]): XmlElement[] {
  switch (item.interaction) {
    case 'choice': {
      const rules = { ...named, shuffle: !item.inSequence, 'max-choices': 1 };
      return [element('qti-choice-interaction', rules, ...prompt, ...choices(item.options))];
    }
    case 'multipleChoice': {
      const rules = { ...named, shuffle: true, 'max-choices': 0 };
      return [element('qti-choice-interaction', rules, ...prompt, ...choices(item.options))];
    }
    case 'order': {
      const rules = { ...named, shuffle: true };
      return [element('qti-order-interaction', rules, ...prompt, ...choices(item.options))];
    }
    case 'match':
      return [buildMatch(item, prompt)];
    case 'number':
      return [buildField(10, ...(item.unit === '' ? [] : [` ${item.unit}`]))];
    case 'date':
      return [buildField(20)];
  }
}
