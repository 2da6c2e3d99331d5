import { find, relabel, withDistractor, withStem } from '../bank-items.ts';
import type { ItemFault } from './item-fault.ts';

const choice = find('closure/date');
const boats = find('boats/how-many');
const ladder = {
  ...boats,
  interaction: 'choice',
  inSequence: true,
  options: ['10', '20', '30', '40'].map((label, at) => ({ id: `o${at + 1}`, label })),
} as const;

/** Faults in the form of options: checks 3 to 9. */
export const faultsOfForm: readonly ItemFault[] = [
  [3, 'a number among dates', withDistractor('closure/date', '12'), /several forms: .*number/],
  [3, 'a month among days', withDistractor('closure/date', 'March 2001'), /several forms: .*month/],
  [
    3,
    'a span among days',
    withDistractor('closure/date', '3 to 5 March 2001'),
    /several forms: .*interval/,
  ],
  [3, 'a year among numbers', withDistractor('boats/how-many', '1999'), /several forms: .*year/],
  [
    3,
    'an aim among names',
    withDistractor('meeting/object', 'To meet the council'),
    /several forms: .*aim/,
  ],
  [
    3,
    'a name among claims',
    withDistractor('says-north/what', 'The dam'),
    /several forms: .*clause/,
  ],
  [
    3,
    'a place among people',
    withDistractor('mission/leader', 'Hill Town'),
    /several types: (person, place|place, person)/,
  ],
  [
    4,
    'a key much longer than its distractors',
    relabel('mission/leader', { 'Ada Holm': 'The very long Ada Holm' }),
    /"The very long Ada Holm" is longer than every distractor: 5 words, the longest other 2$/,
  ],
  [
    5,
    'a word of the stem that only the key has',
    relabel('closure/place', { 'Hill Town': 'Upper Town' }),
    /by "upper"/,
  ],
  [
    5,
    'the key itself, where it is typed',
    withStem('boats/how-many-typed', 'How many boats, of which 7 were held back, came?'),
    /^Its stem tells its own key, "7"$/,
  ],
  [
    6,
    'distractors made from the key',
    relabel('mission/leader', { 'Ada Holm': 'Ben Fjeld' }),
    /share most words with the key "Ben Fjeld"/,
  ],
  [7, 'a ladder up to the key', { ...ladder, key: 'o4' }, /rise by equal steps/],
  [7, 'a ladder from the key', { ...ladder, key: 'o1' }, /rise by equal steps/],
  [
    7,
    'numbers out of order',
    { ...boats, options: boats.options.toReversed() },
    /do not stand in order/,
  ],
  [7, 'two numbers alike', withDistractor('boats/how-many', '7.0'), /do not stand in order/],
  [
    7,
    'dates that would be shuffled',
    { ...choice, interaction: 'choice', inSequence: false, key: 'o1' },
    /shuffled/,
  ],
  [
    9,
    'all of the above',
    withDistractor('closure/place', 'All of the above'),
    /"All of the above" is a catch-all/,
  ],
  [9, 'none of these', withDistractor('closure/place', 'None of these'), /catch-all/],
  [
    9,
    'a combined option',
    withDistractor('closure/place', 'Both Mill Town and Ford Town'),
    /catch-all/,
  ],
  [9, 'letters combined', withDistractor('closure/place', 'A and B'), /catch-all/],
  [9, 'yes', withDistractor('closure/place', ' Yes '), /catch-all/],
  [9, 'false', withDistractor('closure/place', 'false'), /catch-all/],
];
