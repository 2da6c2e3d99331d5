import { describe, expect, test } from 'vitest';
import { listEvidenceFaults } from '../../../test/sheets/envoys-sheet.ts';

const subject = (value: unknown) => ({ subject: value });
const count = (number: number, bound?: string) =>
  subject({ count: number, of: 'things', ...(bound === undefined ? {} : { bound }) });
const bound = (before: string, date: string, ...inferred: string[]) => ({
  slots: [{ slot: 'bound', before, value: day(date, ...inferred) }],
});
const years = (from: string, to: string) => ({
  time: { granularity: 'interval', start: `${from}-01-01`, end: `${to}-12-31` },
});
const said = (claimant: string) => ({ voice: { type: 'attributed', claimant, cue: 'says' } });
const day = (date: string, ...inferred: string[]) => ({
  time: { granularity: 'day', date, inferred },
});

describe('sheet verify accepts', () => {
  test.each<[string, number, object]>([
    ['a date', 1, day('2001-05-07')],
    ['a day whose year is inferred', 3, day('2001-05-12', 'year')],
    ['the last day of a list', 3, day('2001-05-14', 'year')],
    [
      'a period',
      3,
      {
        time: {
          granularity: 'interval',
          start: '2001-05-08',
          end: '2001-05-10',
          inferred: ['year'],
        },
      },
    ],
    ['a period of years', 8, years('1994', '1999')],
    ['a time of day', 8, subject({ text: 'the rower of 10.56 pm' })],
    ['a time of 24 hours', 8, subject({ text: 'the rower of 22:56' })],
    ['a month', 5, { time: { granularity: 'month', month: '2001-06' } }],
    ['a year', 1, { time: { granularity: 'year', year: '2001' } }],
    ['a lower bound', 1, count(422_000, 'atLeast')],
    ['a word for a number', 2, count(7)],
    ['a number of two words', 2, count(26)],
    ['a half', 2, count(2.5)],
    ['"both"', 2, count(2)],
    ['an upper bound', 5, count(15, 'atMost')],
    ['about so much', 5, count(32_300_000, 'about')],
    ['a number of millions', 5, subject({ count: 32.3, of: 'million kroner', bound: 'about' })],
    ['a dozen', 5, count(12)],
    ['a bound of time whose year is inferred', 3, bound('until', '2001-05-10', 'year')],
    ['a score', 4, subject({ score: [4, 2] })],
    ['the score of the loser', 4, subject({ score: [2, 4] })],
    ['a goalless draw', 4, subject({ score: [0, 0] })],
    [
      'a minute',
      4,
      {
        time: {
          granularity: 'day',
          date: '2001-05-07',
          minute: 101,
          inferred: ['day', 'month', 'year'],
        },
      },
    ],
    ['a possessive', 0, subject('northland')],
    ['a family name', 3, subject('ada-holm')],
    ['an alias', 5, subject('united-states')],
    ['the word for a people of two words', 6, subject('west-germany')],
    ['the word for a people', 6, subject('pakistan')],
    ['a year before what it is of', 7, subject({ text: 'the games in 2004' })],
    ['a year behind what it is of', 7, subject({ text: 'some 2006 races' })],
    ['a name in a phrase', 3, subject({ text: 'the Holm envoy' })],
    ['the people of a country in a phrase', 6, subject({ text: 'the crew of Pakistan' })],
    ['a country in a phrase for its people', 5, subject({ text: 'American tents' })],
    ['a name of the headline', 2, subject({ text: 'seven ships of Lake Town' })],
    ['a small number in a phrase', 2, subject({ text: 'two captains' })],
    ['two of somebody', 2, subject({ text: 'Northland’s two ships' })],
    [
      'the alias of an entity that the evidence names',
      5,
      { actors: ['united-states'], line: 'United States gives boats' },
    ],
    ['a headline with a capital', 2, { line: 'Boats wait at Lake Town' }],
    ['words with other endings', 2, { verb: 'wait, waited, waited' }],
    ['a number that only refers', 1, subject({ text: 'the five harbours' })],
    ['a statement', 1, { ...day('2001-05-07'), statement: 'Someone acted on 7 May 2001.' }],
  ])('%s', (_name, paragraph, fact) => {
    expect(listEvidenceFaults(paragraph, fact)).toEqual([]);
  });

  test.each<[string, string, object]>([
    ['time', 'in another paragraph', day('2001-05-09')],
    ['subject', 'computed', count(99)],
    ['voice', 'named in the next paragraph', said('ada-holm')],
    ['actors', 'named in the next paragraph', { actors: ['ada-holm'] }],
  ])('what the evidence does not say, if `elsewhere` names the slot %s', (slot, why, fact) => {
    const act = { verb: 'close, closed, closed', ...fact, elsewhere: [{ slot, why }] };
    expect(listEvidenceFaults(1, act)).toEqual([]);
  });
});

const clockFault =
  /subject: the sheet has "(?:10.56 am|10:56|22:57)"; .*times of day: "10.56 p.m."/;

describe('sheet verify refuses, by fact and slot, with what stands there instead,', () => {
  test.each<[string, number, object, RegExp]>([
    [
      'a wrong number',
      1,
      count(522_000, 'atLeast'),
      /fact act, subject: the sheet has 522,000; .*"422,000"/,
    ],
    ['a wrong number in words', 2, count(8), /subject: the sheet has 8; .*"Seven", "twenty-six"/],
    ['the number of a date', 1, count(7), /subject: the sheet has 7; .* "422,000"/],
    [
      'a wrong day',
      1,
      day('2001-05-17'),
      /fact act, time: the sheet has 17 May 2001; .*"7 May 2001"/,
    ],
    [
      'a wrong bound of time',
      3,
      bound('until', '2001-05-11', 'year'),
      /bound: the sheet has 11 May; .*"8 to 10 May"/,
    ],
    ['a wrong month', 1, day('2001-06-07'), /time: the sheet has 7 June 2001; .*"7 May 2001"/],
    ['a wrong year', 1, day('2002-05-07'), /7 May 2002; .*"7 May 2001".*"inferred": \["year"\]/],
    ['a year that is not there', 3, day('2001-05-08'), /time: the sheet has 8 May 2001/],
    ['a wrong name', 3, subject('ben-strand'), /subject: the sheet has ben-strand .*"Ada Holm"/],
    [
      'a wrong claimant',
      3,
      said('ben-strand'),
      /fact act, voice: the sheet has ben-strand .*"Ada Holm".*"voice"/,
    ],
    [
      'a wrong actor',
      3,
      { actors: ['ada-holm', 'ben-strand'] },
      /fact act, actors: the sheet has ben-strand .*"Ada Holm".*"actors"/,
    ],
    ['a name that begins alike', 4, subject('pakistan'), /subject: the sheet has pakistan/],
    [
      'the evidence of another sentence',
      6,
      { ...count(26), ...day('2001-05-07') },
      /subject: .*none/,
    ],
    ['a bound that is not there', 2, count(26, 'atLeast'), /bound "atLeast".*"more than".*none/],
    ['a bound that is left out', 1, count(422_000), /write "bound": "atLeast"/],
    ['another bound', 1, count(422_000, 'about'), /bound "about"/],
    ['a wrong half of the day', 8, subject({ text: 'the rower of 10.56 am' }), clockFault],
    ['a wrong half of 24 hours', 8, subject({ text: 'the rower of 10:56' }), clockFault],
    ['a wrong minute of the day', 8, subject({ text: 'the rower of 22:57' }), clockFault],
    ['a wrong year of a period', 8, years('1994', '1998'), /time: the sheet has 1998; .*"1994"/],
    ['a wrong score', 4, subject({ score: [3, 2] }), /subject: the sheet has 3–2; .*"4–2"/],
    [
      'a wrong minute',
      4,
      {
        time: {
          granularity: 'day',
          date: '2001-05-07',
          minute: 89,
          inferred: ['day', 'month', 'year'],
        },
      },
      /time: the sheet has minute 89; .*"101st"/,
    ],
    [
      'a wrong number in a phrase',
      2,
      subject({ text: 'a fleet of 27 boats' }),
      /subject: the sheet has "27"/,
    ],
    [
      'a wrong name in a phrase',
      1,
      subject({ text: 'Ben Strand’s men' }),
      /subject: the sheet has "Ben", "Strand"; the evidence has these names: .*"Lake Town"/,
    ],
    [
      'a small number that is not there',
      1,
      subject({ text: 'two harbours' }),
      /subject: the sheet has "two"; .*"422,000"/,
    ],
    [
      'an ordinal that is not there',
      1,
      subject({ text: 'a third harbour' }),
      /subject: the sheet has "third"/,
    ],
    ['a wrong year in a phrase', 7, subject({ text: 'the games in 2008' }), /the sheet has "2008"/],
    [
      'a wrong day in the statement',
      1,
      { statement: 'Someone acted on 17 May 2001.' },
      /statement: the sheet has "17 May 2001"/,
    ],
    [
      'a wrong number in the statement',
      1,
      { statement: 'There are 522,000 people.' },
      /statement: the sheet has "522,000"/,
    ],
  ])('%s', (_name, paragraph, fact, fault) => {
    const faults = listEvidenceFaults(paragraph, fact);
    expect(faults.join('\n')).toMatch(fault);
    expect(faults.join('\n')).toContain('"elsewhere"');
  });
});
