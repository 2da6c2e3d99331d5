import { describe, expect, test } from 'vitest';
import { Clause } from '../sheet/facts/clause.ts';
import { formatTime } from '../sheet/format-time.ts';
import { writeQuestion, writeStatement, type Lexicon } from './write-clause.ts';

const lexicon: Lexicon = {
  nameOf: (id) => (id === 'norway' ? 'Norway' : 'Ada Berg'),
  nameOfFact: () => 'the storm',
  nounOf: (id) => (id === 'ada-berg' ? 'person' : 'state'),
  isPlural: () => false,
  formatTime: (time) => formatTime(time).replace(' 2012', ''),
};

const parse = (parts: object): Clause =>
  Clause.parse({
    kind: 'clause',
    id: 'a',
    evidence: [{ paragraph: 1, start: 0, end: 5 }],
    ...parts,
  });

describe('a time in a slot', () => {
  const time = (date: string) => ({ time: { granularity: 'day', date } });
  const year = { time: { granularity: 'year', year: '2027' } };
  const closed = (before: string, value: object): Clause =>
    parse({
      subject: 'norway',
      verb: 'close, closed, closed',
      slots: [
        { slot: 'object', value: { text: 'its ports' } },
        { slot: 'bound', before, value },
      ],
    });

  test.each([
    ['by', year, 'by 2027', 'By when did Norway close its ports?'],
    ['since', year, 'since 2027', 'Since when did Norway close its ports?'],
    ['until', time('2012-07-04'), 'until 4 July', 'Until when did Norway close its ports?'],
    [
      'no later than',
      { time: { granularity: 'month', month: '2012-03' } },
      'no later than March',
      'No later than which month did Norway close its ports?',
    ],
    [
      'before',
      time('2012-06-10'),
      'before 10 June',
      'Before which day did Norway close its ports?',
    ],
    [
      'on',
      { all: [time('2012-06-03'), time('2012-06-05')] },
      'on 3 and 5 June',
      'On which days did Norway close its ports?',
    ],
    [
      'on',
      { all: [time('2012-05-30'), time('2012-06-05')] },
      'on 30 May and 5 June',
      'On which days did Norway close its ports?',
    ],
    ['on', time('2012-06-03'), 'on 3 June', 'When did Norway close its ports?'],
  ])('behind "%s" is written and asked for', (before, value, words, question) => {
    const clause = closed(before, value);
    expect(writeStatement(lexicon, clause)).toBe(`Norway closed its ports ${words}.`);
    expect(writeQuestion(lexicon, clause, 'bound')).toBe(question);
    expect(writeQuestion(lexicon, clause, 'subject')).toBe(
      `Which state closed its ports ${words}?`,
    );
  });
});

test('a time of day is asked for in the words of its slot', () => {
  const clock = { slot: 'clock', before: 'at', ask: 'what time', value: { text: '20:17 UTC' } };
  const landed = parse({ subject: 'ada-berg', verb: 'land, landed, landed', slots: [clock] });
  expect(writeStatement(lexicon, landed)).toBe('Ada Berg landed at 20:17 UTC.');
  expect(writeQuestion(lexicon, landed, 'clock')).toBe('At what time did Ada Berg land?');
});
