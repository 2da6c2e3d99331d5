import { expect, test } from 'vitest';
import { Entity } from '../entity.ts';
import { Fact } from '../fact.ts';
import { Question } from '../question.ts';
import { checkKey } from './keys.ts';

const fact = Fact.parse({
  kind: 'clause',
  id: 'vote',
  subject: { text: 'the council' },
  verb: 'pass, passed, passed',
  slots: [
    { slot: 'vote', before: 'by', value: { score: [1523, 46] } },
    { slot: 'years', value: { count: 12, of: 'years' } },
    { slot: 'place', before: 'in', value: 'harbour' },
    { slot: 'stance', value: { text: 'for the bridge' } },
    { slot: 'side', value: { text: 'for it' } },
  ],
  evidence: [{ paragraph: 0, start: 0, end: 1 }],
});
const harbour = Entity.parse({ type: 'place', id: 'harbour', label: 'Harbour City' });
const entities = new Map([[harbour.id, harbour]]);

const listFaults = (ask: string, key: string): string[] =>
  checkKey(fact, Question.parse({ ask, key }), entities, []).map(({ message }) => message);

test.each(['1523–46', '1523-46', '1523 to 46', '1,523 votes to 46', '1,523 for, 46 against'])(
  'a key may say a score in another form: "%s"',
  (key) => {
    expect(listFaults('vote', key)).toEqual([]);
  },
);

test.each(['For the bridge, not against it', 'For the bridge, with no toll'])(
  'a key may deny what its value is not: "%s"',
  (key) => {
    expect(listFaults('stance', key)).toEqual([]);
  },
);

test.each(['46 to 1523', '1523 to 47', '1523', 'A clear majority'])(
  'a key of another score is refused with two forms to write: "%s"',
  (key) => {
    expect(listFaults('vote', key)).toEqual([
      'The key has to say the value of the slot ("1523–46"): write both numbers in figures and in this order, as "1523–46" or "1523 to 46"',
    ]);
  },
);

test.each([
  ['years', '1,012 years', /\("12"\): write it as it stands there$/],
  ['years', 'For 11 years', /\("12"\): write it as it stands there$/],
  ['place', 'In the city', /\("Harbour City"\): write one of these names in it$/],
])('a key that does not say the %s is refused with what helps', (ask, key, message) => {
  expect(listFaults(ask, key)).toEqual([expect.stringMatching(message)]);
});

test.each([
  [
    'subject',
    'The farmers',
    /it needs the word "council", half of its own words from the fact, and no other number or name; small words do not count: "the"\. Or give the value a "short" that is in the key$/,
  ],
  ['stance', 'For it', /the word "bridge", .*; small words do not count: "for", "it"\./],
  ['stance', 'Approval', /and no other number or name\. Or give/],
  ['stance', 'Not for the bridge', /only one of the two has "no", "not" or the like/],
  ['side', 'In favour', /: all its words are too small to count, so give the value a "short"/],
])('a key without a word of the %s is told once which words count: "%s"', (ask, key, message) => {
  expect(listFaults(ask, key)).toEqual([expect.stringMatching(message)]);
});
