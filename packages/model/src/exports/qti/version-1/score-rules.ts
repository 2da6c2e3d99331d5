import type { Item } from '../../../item/item.ts';
import { listDateSpellings } from '../../date-spellings.ts';
import { element, type XmlElement } from '../../xml-tree.ts';
import { listPlaces, response, responseOf } from './build-presentation.ts';

/** The full mark of each item. */
const full = 100;

/** True if a response has a value. A typed text is compared without regard to capitals. */
export const equals = (respident: string, value: string): XmlElement =>
  element('varequal', { respident, case: 'No' }, value);

const score = (condition: readonly XmlElement[], action: 'Set' | 'Add', points: number) =>
  element(
    'respcondition',
    { continue: action === 'Set' ? 'No' : 'Yes' },
    element('conditionvar', {}, ...condition),
    element('setvar', { action, varname: 'SCORE' }, String(points)),
  );

/** Parts of the full mark with two decimals; the last one is what is left, so that they add up to it. */
function sharesOf(count: number): number[] {
  const share = Math.floor((full * 100) / count) / 100;
  const last = Number((full - share * (count - 1)).toFixed(2));
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? last : share));
}

/** Each right pair adds its share. */
function scorePairs(pairs: readonly (readonly [option: string, chosen: string])[]): XmlElement[] {
  const shares = sharesOf(pairs.length);
  return pairs.map(([option, chosen], at) =>
    score([equals(responseOf(option), chosen)], 'Add', shares[at] ?? 0),
  );
}

/** True if all right options are chosen and no other one, in the form that Canvas reads. */
function isWholly({ options, key }: Extract<Item, { interaction: 'multipleChoice' }>): XmlElement {
  const each = options.map(({ id }) =>
    key.includes(id) ? equals(response, id) : element('not', {}, equals(response, id)),
  );
  return element('and', {}, ...each);
}

/** True if a number has the value, however it is written: 7 or 7.0. */
function isNumber(value: number): XmlElement {
  const text = String(value);
  const bounds = ['vargte', 'varlte'].map((name) => element(name, { respident: response }, text));
  return element('or', {}, equals(response, text), element('and', {}, ...bounds));
}

/** Scores a response, from 0 to 100. Several right options are marked all or nothing, lines of an order or match one by one. */
export function scoreResponse(item: Item): XmlElement[] {
  switch (item.interaction) {
    case 'choice':
      return [score([equals(response, item.key)], 'Set', full)];
    case 'multipleChoice':
      return [score([isWholly(item)], 'Set', full)];
    case 'order': {
      const places = listPlaces(item.key.length);
      return scorePairs(item.key.map((id, at) => [id, places[at]?.id ?? '']));
    }
    case 'match':
      return scorePairs(item.options.map(({ id }) => [id, item.key[id] ?? '']));
    case 'number':
      return [score([isNumber(item.key)], 'Set', full)];
    case 'date':
      return listDateSpellings(item.key, item.stem).map((text) =>
        score([equals(response, text)], 'Set', full),
      );
  }
}

/** Declares the score. */
export const declareScore = (): XmlElement =>
  element(
    'outcomes',
    {},
    element('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: 0, maxvalue: full }),
  );
