import { buildLexicon, Entity } from '@dateline/model/editing';
import { describe, expect, test } from 'vitest';
import type { EntityJson } from '../draft/draft.ts';
import { formatSingle, isSame, kindOf, readSingle, type SingleJson } from './slot-value.ts';

const entities: readonly EntityJson[] = [
  { type: 'person', id: 'ada-holm', label: 'Ada Holm', short: 'Holm' },
  { type: 'organisation', form: 'body', id: 'un', label: 'United Nations', phrase: 'the UN' },
  { type: 'place', id: 'sao-tome', label: 'São Tomé' },
  { type: 'person', id: 'berit-holm', label: 'Berit Holm', short: 'Holm' },
];
const lexicon = buildLexicon({
  sheet: {},
  entity: (id) => Entity.parse(entities.find((entity) => entity.id === id)),
  fact: () => {
    throw new RangeError('no facts');
  },
});

const cases: readonly (readonly [string, SingleJson])[] = [
  ['Ada Holm', 'ada-holm'],
  ['ada holm ', 'ada-holm'],
  ['Sao Tome', 'sao-tome'],
  ['the United Nations', 'un'],
  ['Holm', { text: 'Holm' }],
  ['targets', { text: 'targets', plural: true }],
  ['the harbour of the islands', { text: 'the harbour of the islands' }],
  ['26 people', { count: 26, of: 'people' }],
  ['at least 422,000 people', { count: 422_000, of: 'people', bound: 'atLeast' }],
  ['about three hours', { count: 3, of: 'hours', bound: 'about' }],
  ['nearly 200 countries', { count: 200, of: 'countries', bound: 'about' }],
  ['up to 15 boats', { count: 15, of: 'boats', bound: 'atMost' }],
  ['£15,000', { count: 15_000, of: 'pounds' }],
  ['32.3 million kroner', { count: 32.3, of: 'million kroner' }],
  ['7%', { count: 7, of: 'per cent' }],
  ['4–2', { score: [4, 2] }],
  ['4-2', { score: [4, 2] }],
  ['the 26 boats', { text: 'the 26 boats', plural: true }],
  ['a boat', { text: 'a boat' }],
  ['one of the boats', { text: 'one of the boats' }],
  ['third place', { text: 'third place' }],
  ['', { text: '' }],
  ['<img src=x onerror=alert(1)>', { text: '<img src=x onerror=alert(1)>' }],
];

describe('what is typed into a part', () => {
  test.each(cases)('"%s" is read', (text, value) => {
    expect(readSingle(text, entities)).toEqual(value);
  });

  test.each(cases)('the value of "%s" is read again from how it is written', (_text, value) => {
    const written = formatSingle(value, entities, lexicon);
    expect(readSingle(written, entities)).toEqual(value);
  });

  test('is read as the kind that the editor chooses', () => {
    expect(readSingle('26 people', entities, 'words')).toEqual({ text: '26 people', plural: true });
    expect(readSingle('Ada Holm', entities, 'words')).toEqual({ text: 'Ada Holm' });
  });

  test.each([
    ['10 June 2025', { granularity: 'day', date: '2025-06-10' }],
    ['June 2025', { granularity: 'month', month: '2025-06' }],
    ['2025', { granularity: 'year', year: '2025' }],
  ] as const)('is read as the date %s if the editor chooses so', (text, time) => {
    const value = readSingle(text, entities, 'time');
    expect(value).toEqual({ time: { ...time, inferred: [] } });
    expect(kindOf(value)).toBe('time');
    expect(formatSingle(value, entities, lexicon)).toBe(text);
    expect(isSame(value, { time })).toBe(true);
    expect(isSame(value, { time: { granularity: 'year', year: '2024' } })).toBe(false);
  });

  test('stays words if it is no date', () => {
    expect(readSingle('Midsummer', entities, 'time')).toEqual({ text: 'Midsummer' });
  });
});
