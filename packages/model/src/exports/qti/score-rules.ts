import type { Item, OrderItem } from '../../item/item.ts';
import { element, type XmlElement } from '../xml-tree.ts';
import {
  constant,
  declareConstant,
  declareOutcome,
  optionAt,
  setOutcome,
  variable,
  when,
} from './expressions.ts';

const response = variable('RESPONSE');
const correct = element('qti-correct', { identifier: 'RESPONSE' });
const mapped = element('qti-map-response', { identifier: 'RESPONSE' });

const setScore = (score: XmlElement): XmlElement => setOutcome('SCORE', score);
const shareOf = (sum: XmlElement, count: number): XmlElement =>
  setScore(element('qti-divide', {}, sum, constant('float', count)));

const placeOf = (id: string): string => `PLACE_${id}`;

/** Stores at which place of the response an option stands. */
function findPlace({ key }: OrderItem, id: string): XmlElement {
  const branches = key.map((_, at) =>
    element(
      at === 0 ? 'qti-response-if' : 'qti-response-else-if',
      {},
      element('qti-match', {}, optionAt(at + 1), constant('identifier', id)),
      setOutcome(placeOf(id), constant('integer', at + 1)),
    ),
  );
  return element('qti-response-condition', {}, ...branches);
}

/** Counts the pairs of options that are in the right order. QTI cannot tell the place of an option, so each is stored first. */
function scoreOrder(item: OrderItem): XmlElement[] {
  const { key } = item;
  const pairs = key.flatMap((id, at) => key.slice(at + 1).map((later) => [id, later] as const));
  const counted = pairs.map(([id, later]) => {
    // The place of a missing option is 0: it is in order with no other.
    const isPlaced = element('qti-gt', {}, variable(placeOf(id)), constant('integer', 0));
    const isBefore = element('qti-lt', {}, variable(placeOf(id)), variable(placeOf(later)));
    const sum = element('qti-sum', {}, variable('SCORE'), constant('float', 1));
    return when(element('qti-and', {}, isPlaced, isBefore), setScore(sum));
  });
  const places = key.map((id) => findPlace(item, id));
  return [...places, ...counted, shareOf(variable('SCORE'), Math.max(1, pairs.length))];
}

/** Declares the score, from 0 to 1, and what it is computed with. */
export function declareScore(item: Item): XmlElement[] {
  const places = item.interaction === 'order' ? item.key : [];
  return [
    declareOutcome('SCORE', 'float', 0),
    declareOutcome('MAXSCORE', 'float', 1),
    ...places.map((id) => declareOutcome(placeOf(id), 'integer', 0)),
  ];
}

/** Declares what rules refer to: the places of an order as AT_1, AT_2, the right pairs of a match as PAIR_o1, PAIR_o2. */
export function declareConstants(item: Item): XmlElement[] {
  switch (item.interaction) {
    case 'order':
      return item.key.map((_, at) => declareConstant(`AT_${at + 1}`, 'integer', at + 1));
    case 'match':
      return item.options.map(({ id }) =>
        declareConstant(`PAIR_${id}`, 'directedPair', `${id} ${item.key[id]}`),
      );
    case 'choice':
    case 'multipleChoice':
    case 'number':
    case 'date':
      return [];
  }
}

/** Scores a response as the interactions of the model do. */
export function scoreResponse(item: Item): XmlElement[] {
  const full = setScore(constant('float', 1));
  switch (item.interaction) {
    case 'choice':
      return [when(element('qti-match', {}, response, correct), full)];
    case 'number':
      return [when(element('qti-equal', { 'tolerance-mode': 'exact' }, response, correct), full)];
    case 'date':
      return [setScore(mapped)];
    case 'multipleChoice':
      return [shareOf(mapped, item.key.length)];
    case 'match':
      return [shareOf(mapped, item.options.length)];
    case 'order':
      return scoreOrder(item);
  }
}
