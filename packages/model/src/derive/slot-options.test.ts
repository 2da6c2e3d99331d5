import { describe, expect, test } from 'vitest';
import { buildWorldSheet, day } from '../../test/sheets/world-sheet.ts';
import { indexSheet } from './lookup/indexed-sheet.ts';
import { listSlotOptions, numberOf } from './slot-options.ts';
import { timeOfFact } from '../sheet/time-of-fact.ts';

const statement = 'Something is so.';
const sheet = buildWorldSheet([
  {
    id: 'mission',
    kind: 'delegation',
    statement,
    sender: 'northland',
    orderedBy: 'board',
    leader: 'ada',
    members: ['bo'],
    size: 1200,
    destinations: ['coast', 'hill'],
    departure: day('2001-04-05'),
    modality: 'planned',
  },
  {
    id: 'rest',
    kind: 'delegation',
    statement,
    what: 'Northland’s second mission',
    sender: 'northland',
    leader: 'cara',
    members: [],
    destinations: ['mill'],
  },
  {
    id: 'chair',
    kind: 'office',
    statement,
    person: 'ada',
    title: 'chair',
    organisation: 'board',
    status: 'current',
  },
  {
    id: 'says',
    kind: 'claim',
    statement,
    voice: { type: 'attributed', claimant: 'northland', cue: 'says' },
    claimant: 'northland',
    cue: 'says',
    about: 'southland',
    content: '{other} took the water',
  },
  {
    id: 'sighs',
    kind: 'claim',
    statement,
    voice: { type: 'attributed', claimant: 'southland', cue: 'says' },
    claimant: 'southland',
    cue: 'says',
    content: 'the water is cold',
  },
  {
    id: 'goal',
    subject: { all: ['ada', { count: 3, of: 'friends' }] },
    verb: 'want, wanted, wanted',
    slots: [
      {
        slot: 'object',
        value: { all: [{ text: 'a dam' }, { text: 'Dutch boats' }, { fact: 'rest' }] },
      },
    ],
    time: { ...day('2001-03-02'), minute: 12 },
    name: 'the wish',
  },
  { id: 'rain', subject: { text: 'rain' }, verb: 'fall, fell, fallen' },
  { id: 'snow', subject: { text: 'snow' }, verb: 'melt, melted, melted', time: day('2001-03-03') },
]);
const index = indexSheet(sheet);
const labelsOf = (fact: string, slot: string) =>
  listSlotOptions(index, index.fact(fact), slot).map(({ labels }) => labels);

describe('listSlotOptions', () => {
  test.each<[fact: string, slot: string, labels: string[][]]>([
    ['mission', 'sender', [['Northland', 'Northland']]],
    ['mission', 'orderedBy', [['The River Board', 'River Board']]],
    ['mission', 'leader', [['Ada Berg', 'Ada Berg']]],
    [
      'mission',
      'members',
      [
        ['Ada Berg', 'Ada Berg'],
        ['Bo Dahl', 'Bo Dahl'],
      ],
    ],
    [
      'mission',
      'destinations',
      [
        ['Grey Coast', 'Grey Coast'],
        ['Hill Town', 'Hill Town'],
      ],
    ],
    ['mission', 'departure', [['5 April']]],
    ['mission', 'size', [['1,200']]],
    ['mission', 'name', [['The delegation led by Ada Berg']]],
    ['mission', 'line', [['The delegation led by Ada Berg is due to begin its mission']]],
    ['rest', 'line', [['Northland’s second mission begins its mission']]],
    ['chair', 'person', [['Ada Berg', 'Ada Berg']]],
    ['chair', 'organisation', [['The River Board', 'River Board']]],
    ['chair', 'title', [['Chair', 'Chair of the River Board']]],
    ['says', 'claimant', [['Northland', 'Northland']]],
    ['says', 'content', [['That the other side took the water', 'That Southland took the water']]],
    ['sighs', 'content', [['That the water is cold', 'That the water is cold']]],
    ['goal', 'time', [['2 March']]],
    ['goal', 'minute', [['The 12th minute', '12']]],
    ['goal', 'name', [['The wish']]],
    ['goal', 'deed', [['Want a dam, Dutch boats and Northland’s second mission']]],
    ['rain', 'subject', [['Rain']]],
    ['rain', 'line', [['Rain falls']]],
  ])('writes the values of %s#%s', (fact, slot, labels) => {
    expect(labelsOf(fact, slot)).toEqual(labels);
  });

  test('writes a list as one option, with the capitals of its names, and each of its values', () => {
    expect(labelsOf('goal', 'subject')).toEqual([
      ['Ada Berg and 3'],
      ['Ada Berg', 'Ada Berg'],
      ['3', '3 friends', 'Three friends'],
    ]);
    expect(labelsOf('goal', 'object')).toEqual([
      ['A dam, Dutch boats and Northland’s second mission'],
      ['A dam'],
      ['Dutch boats'],
      ['Northland’s second mission'],
    ]);
  });

  test.each([
    ['rest', 'orderedBy'],
    ['rest', 'departure'],
    ['rest', 'size'],
    ['rest', 'ghost'],
    ['chair', 'ghost'],
    ['says', 'ghost'],
    ['rain', 'time'],
    ['rain', 'minute'],
    ['rain', 'name'],
    ['rain', 'ghost'],
    ['snow', 'minute'],
  ])('lists nothing if a fact lacks a slot, as %s lacks %s', (fact, slot) => {
    expect(labelsOf(fact, slot)).toEqual([]);
  });
});

test.each([
  ['mission', 1200],
  ['rest', undefined],
  ['chair', undefined],
  ['goal', 3],
  ['rain', undefined],
])('the number in %s is %s', (fact, count) => {
  expect(numberOf(index.fact(fact), 'count')).toBe(count);
});

test.each([
  ['mission', '2001-04-05'],
  ['goal', '2001-03-02'],
  ['rest', undefined],
  ['chair', undefined],
])('the day of %s is %s', (fact, date) => {
  const time = timeOfFact(index.fact(fact));
  expect(time?.granularity === 'day' ? time.date : undefined).toBe(date);
});
