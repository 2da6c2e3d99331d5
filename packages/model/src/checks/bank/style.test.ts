import { describe, expect, it, test } from 'vitest';
import { arrangedSheet } from '../../../test/sheets/arranged-sheet.ts';
import { askedSheet } from '../../../test/sheets/asked-sheet.ts';
import { contextOf, context, items as smallItems } from '../../../test/bank-items.ts';
import { deriveBank } from '../../derive/bank.ts';
import type { Item } from '../../item/item.ts';
import {
  checkStyle,
  formatFigure,
  formatFirst,
  formatGate,
  isWithinGate,
  measureStyle,
  type Measure,
} from './style.ts';

const { items } = deriveBank(askedSheet);
const within = contextOf(askedSheet);
const withStems = (stem: (item: Item) => string): Item[] =>
  items.map((item) => ({ ...item, stem: stem(item) }));

const messagesOf = (bank: readonly Item[]): string =>
  Array.from(checkStyle(bank, within), ({ message }) => message).join('\n');

describe('measureStyle', () => {
  const stems: Readonly<Record<string, string>> = {
    'closure/reason-choice': 'Which of these made Northland shut the river off?',
    'truce/time-choice': 'When did the talks take place?',
    'visit/time-choice': 'When was she due?',
    'guests/object-multipleChoice': 'Which two \n people?',
    'in-order/order': 'Put these in order.',
  };
  const measures = measureStyle({ items: withStems(({ id }) => stems[id] ?? '') });

  it('counts stems by their opening, their verbs and their words', () => {
    expect(measures.slice(0, 4)).toEqual([
      {
        name: 'stems that open with "Which of these"',
        value: 0.2,
        unit: 'share',
        gate: { most: 0.15 },
        items: ['closure/reason-choice'],
      },
      {
        name: 'stems with "take place", "happen", "fall" or "hold the post"',
        value: 0.2,
        unit: 'share',
        gate: { most: 0.07 },
        items: ['truce/time-choice'],
      },
      {
        name: 'words of a stem, median',
        value: 4,
        unit: 'count',
        gate: { most: 13 },
        items: [],
      },
      {
        name: 'words of a stem, 95th percentile',
        value: 9,
        unit: 'count',
        gate: { most: 20 },
        items: [],
      },
    ]);
  });

  it('counts feedback, items for one slot and questions', () => {
    const [wordy, adding, repeated, overlap, questions] = measures.slice(4);
    expect(wordy).toMatchObject({ value: 0, unit: 'share', gate: { most: 0.1 }, items: [] });
    expect(adding).toMatchObject({ value: 1, unit: 'share', gate: { least: 0.95 }, items: [] });
    expect(repeated).toEqual({
      name: 'most items for one fact and slot',
      value: 1,
      unit: 'count',
      gate: { most: 2 },
      items: ['closure/reason-choice'],
    });
    expect(overlap).toEqual({
      name: 'stems that two quizzes of ten share, from 45 questions on',
      // Four of its questions agree, and only these four: the second quiz has them again.
      value: 4,
      unit: 'count',
      items: [],
    });
    expect(questions).toEqual({ name: 'distinct questions', value: 5, unit: 'count', items: [] });
    expect(measures).toHaveLength(9);
  });

  it('names the slot with the most items, and no item on several slots', () => {
    const orders = items.filter(({ interaction }) => interaction === 'order');
    const visits = items.filter(({ id }) => id === 'visit/time-choice');
    const all = [...items, ...orders, ...orders, ...visits];
    const repeated = measureStyle({ items: all }).find(({ name }) => name.startsWith('most items'));
    expect(repeated).toMatchObject({
      value: 2,
      items: ['visit/time-choice', 'visit/time-choice'],
    });
  });

  it('counts the words that feedback on a key adds to all that the reader saw', () => {
    const order = deriveBank(arrangedSheet).items.filter(
      ({ interaction }) => interaction === 'match' || interaction === 'number',
    );
    const explain = (key: string) =>
      measureStyle({
        items: order.map((item) => ({ ...item, feedback: { ...item.feedback, key } })),
      }).find(({ name }) => name.startsWith('feedback on the key'))?.items;
    const both = ['days-of-deeds/match', 'days-to-the-truce/between'];
    expect(explain('Snow fell.')).toEqual([]);
    expect(explain('Snow.')).toEqual(both);
    expect(explain('Snow on 25 May.')).toEqual(['days-of-deeds/match']);
    expect(explain('Snow for 22 days.')).toEqual(['days-to-the-truce/between']);
  });

  it('has nothing to say against a bank without items', () => {
    const empty = measureStyle({ items: [] });
    expect(empty.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(empty.every(isWithinGate)).toBe(true);
  });
});

describe('a measure', () => {
  const measure: Measure = { name: 'x', value: 0.15, unit: 'share', items: [] };

  it.each<[gate: Measure['gate'], text: string, isWithin: boolean]>([
    [undefined, '', true],
    [{ most: 0.15 }, 'at most 15%', true],
    [{ most: 0.149 }, 'at most 14.9%', false],
    [{ least: 0.15 }, 'at least 15%', true],
    [{ least: 0.151 }, 'at least 15.1%', false],
  ])('of 15%% with the gate %j, "%s", lies within: %s', (gate, text, isWithin) => {
    const gated = gate === undefined ? measure : { ...measure, gate };
    expect(isWithinGate(gated)).toBe(isWithin);
    expect(formatGate(gated)).toBe(text);
  });

  it.each<[value: number, unit: Measure['unit'], text: string]>([
    [0.125, 'share', '12.5%'],
    [1, 'share', '100%'],
    [0.06789, 'share', '6.8%'],
    [11.5, 'count', '11.5'],
    [2 / 3, 'count', '0.67'],
  ])('of %d as a %s is written %s', (value, unit, text) => {
    expect(formatFigure(value, unit)).toBe(text);
  });

  it('names five items to change first, each once', () => {
    const ids = ['a', 'b', 'a', 'c', 'd', 'e', 'f'];
    expect(formatFirst({ ...measure, items: ids })).toBe('; change first a, b, c, d, e');
    expect(formatFirst(measure)).toBe('');
  });
});

it('says how many stems to shorten, and names those that lack the fewest cuts', () => {
  const lengths = [14, 20, 15, 4, 13, 16];
  const bank = items.slice(0, lengths.length).map((item, at) => ({
    ...item,
    id: `stem-${at}`,
    stem: `What ${'very '.repeat((lengths[at] ?? 0) - 2)}much?`,
  }));
  const median = measureStyle({ items: bank }).find(({ name }) => name.endsWith('median'));
  expect(median && formatFirst(median)).toBe('; 1 to bring to 13 words, first stem-0');
});

describe('29: style', () => {
  it('passes the questions of a good editor, and stems about what fell', () => {
    expect(messagesOf(items)).toBe('');
    expect(messagesOf(withStems(() => 'What fell?'))).not.toContain('take place');
  });

  it('leaves out a sheet in which editors ask nothing, whose figures lie outside the ranges', () => {
    expect(measureStyle({ items: smallItems }).every(isWithinGate)).toBe(false);
    expect(checkStyle(smallItems, context)).toEqual([]);
  });

  test.each<[fault: string, bank: Item[], message: RegExp]>([
    [
      'stems that open alike',
      withStems(() => 'Which of these was it?'),
      /^stems that open with "Which of these": 100%; should be at most 15%; change first /m,
    ],
    ...['took place', 'takes place', 'happened', 'falls on', 'held the post'].map(
      (verb): [string, Item[], RegExp] => [
        `the verb "${verb}"`,
        withStems(({ id }) => `What ${verb} in ${id}?`),
        /^stems with "take place", .*: 100%; should be at most 7%; change first /m,
      ],
    ),
    [
      'long stems',
      withStems(({ id }) => `What ${'very '.repeat(12)}${id}?`),
      /^words of a stem, median: 14; should be at most 13; 3 to bring to 13 words, first /m,
    ],
    [
      'one very long stem',
      withStems(({ id }) => (id === 'in-order/order' ? `What ${'very '.repeat(20)}?` : 'What?')),
      /^words of a stem, 95th percentile: 22; should be at most 20; 1 to bring to 20 words, first in-order\/order$/m,
    ],
    [
      'feedback that repeats stem and key',
      items.map((item) => ({
        ...item,
        feedback: { ...item.feedback, key: `${item.stem} It stands.` },
      })),
      /^feedback on the key that adds nothing to stem and key: 100%; should be at most 10%; change first /m,
    ],
    [
      'three items for one slot',
      items.flatMap((item) => [item, item, item]),
      /^most items for one fact and slot: 3; should be at most 2; change first /m,
    ],
    [
      'wrong answers whose feedback adds nothing',
      items.map((item) => ({
        ...item,
        feedback: {
          ...item.feedback,
          options: Object.fromEntries(item.options.map(({ id }) => [id, item.proof.because])),
        },
      })),
      /^wrong answers whose feedback adds a fact: 0%; should be at least 95%; change first /m,
    ],
  ])('catches %s', (_fault, bank, message) => {
    expect(messagesOf(bank)).toMatch(message);
  });

  it('asks of two quizzes that they share no more than one stem, if the bank has enough questions', () => {
    const alike = Array.from({ length: 45 }, (_, at): Item[] =>
      items.slice(0, 1).map((item) => ({
        ...item,
        id: `copy/${at}`,
        asks: [`copy-${at}#time`],
        stem: at < 10 ? `${at} is asked?` : 'Which is asked?',
        options: [],
        reveals: [],
        feedback: { key: '', options: {} },
        proof: { ...item.proof, template: String(at) },
      })),
    ).flat();
    const few = measureStyle({ items: alike.slice(0, 10) });
    const overlap = (measures: typeof few) =>
      measures.find(({ name }) => name.startsWith('stems that two quizzes of ten share'));
    expect(overlap(few)).toMatchObject({ value: 10 });
    expect(overlap(few)).not.toHaveProperty('gate');
    const measured = overlap(measureStyle({ items: alike }));
    expect(measured?.value).toBeGreaterThan(1);
    expect(measured?.gate).toEqual({ most: 1 });
  });
});
