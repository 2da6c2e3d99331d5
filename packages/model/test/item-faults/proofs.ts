import type { Item } from '../../src/item/item.ts';
import { find, relabel, withDistractor } from '../bank-items.ts';
import type { ItemFault } from './item-fault.ts';

const choice = find('closure/date');
const boats = find('boats/how-many');
const order = find('closure/order');
const match = find('closure/match-dates');

/** Copies an item with another query. */
function query(id: string, select: string[], given: string[] = []): Item {
  const item = find(id);
  return { ...item, proof: { ...item.proof, query: { select, given } } };
}

/** Copies a match item with a second right target for one of its events. */
function relabelTwice(item: Extract<Item, { interaction: 'match' }>): Item {
  const { select, given } = item.proof.query;
  return {
    ...item,
    targets: [...item.targets, { id: 't9', label: 'Northland offers new talks' }],
    proof: { ...item.proof, query: { select, given: [...given, 'offer#line'] } },
  };
}

/** Faults of keys and refutations: checks 1 and 2. */
export const faultsOfProof: readonly ItemFault[] = [
  [
    1,
    'a key that no fact gives',
    relabel('mission/leader', { 'Ada Holm': 'Ada Holmx' }),
    /No fact gives the key "Ada Holmx"/,
  ],
  [
    1,
    'a fact that the sheet does not hold',
    query('boats/how-many', ['ghost#subject']),
    /asks for a fact/,
  ],
  [
    1,
    'a stem that tells of a fact that the sheet does not hold',
    query('boats/how-many', ['boats#subject'], ['ghost#verb']),
    /asks for a fact/,
  ],
  [1, 'no key', choice.interaction === 'choice' ? { ...choice, key: 'o9' } : choice, /has no key/],
  [
    1,
    'a pair that no fact makes',
    match.interaction === 'match' ? { ...match, key: { ...match.key, o3: 't1' } } : match,
    /No fact puts "Northland recalls its judge" with "3 March 2001"/,
  ],
  [
    1,
    'an order that time does not give',
    order.interaction === 'order' ? { ...order, key: order.key.toReversed() } : order,
    /^"Northland offers new talks" is not over before "Southland blocks the lower port"\n"Southland blocks the lower port" is not over before "Northland recalls its judge"\n"Northland recalls its judge" is not over before "Northland closes the upper dam in Hill Town"$/,
  ],
  [
    1,
    'an order of something that has no date',
    relabel('closure/order', { 'Northland offers new talks': 'The feast' }),
    /No fact places "The feast"/,
  ],
  [
    1,
    'a typed key that no fact gives',
    boats.interaction === 'choice'
      ? { ...boats, interaction: 'number', unit: 'boats', key: 9 }
      : boats,
    /No fact gives the key "9"/,
  ],
  [
    1,
    'a typed date that no fact gives',
    choice.interaction === 'choice'
      ? { ...choice, interaction: 'date', granularity: 'day', key: '2001-03-04' }
      : choice,
    /No fact gives the key "4 March 2001"/,
  ],
  [
    2,
    'a distractor that is right too',
    withDistractor('mission/members/dag-vik', 'Cleo Fjeld'),
    /"Cleo Fjeld" is right too/,
  ],
  [
    2,
    'a distractor that bears an alias of the key',
    withDistractor('meeting/object', 'River Council'),
    /right too/,
  ],
  [
    2,
    'the key in other letters',
    withDistractor('meeting/object', 'the river council'),
    /right too/,
  ],
  [
    2,
    'a distractor without proof',
    { ...boats, proof: { ...boats.proof, refutations: [] } },
    /Nothing proves "/,
  ],
  [
    2,
    'a foil that no editor gave',
    withDistractor('closure/place', 'Harbour City'),
    /no ground for "editor-foil"/,
  ],
  [
    2,
    'a span that shares days with the right one',
    withDistractor('blockade/date', '10 to 13 March 2001'),
    /right too/,
  ],
  [
    2,
    'a month that holds the right day',
    withDistractor('closure/date', 'March 2001'),
    /right too/,
  ],
  [
    2,
    'a month that holds the day on which a mission begins',
    withDistractor('mission/departure', 'April 2001'),
    /"April 2001" is right too/,
  ],
  [
    2,
    'a deed of the day that is asked for',
    query('closure/deed', ['offer#deed'], ['offer#subject', 'offer#time']),
    /right too|no ground/,
  ],
  [
    2,
    'the right number, written otherwise',
    withDistractor('farms/how-many', '140.0'),
    /no ground for "other-value"/,
  ],
  [
    2,
    'a line of a match that fits two targets',
    match.interaction === 'match' ? relabelTwice(match) : match,
    /"Northland offers new talks" belongs to 15 March 2001 and Northland offers new talks/,
  ],
];
