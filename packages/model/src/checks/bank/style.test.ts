import { describe, expect, it, test } from 'vitest';
import { askedSheet } from '../../../test/asked-sheet.ts';
import { contextOf, context, items as smallItems } from '../../../test/bank-items.ts';
import { deriveBank } from '../../derive/bank.ts';
import type { Item } from '../../item/item.ts';
import { checkStyle, isWithinGate, measureStyle } from './style.ts';

const { items } = deriveBank(askedSheet);
const within = contextOf(askedSheet);
const withStems = (stem: (item: Item) => string): Item[] =>
  items.map((item) => ({ ...item, stem: stem(item) }));

const messagesOf = (bank: readonly Item[]): string =>
  checkStyle(bank, within)
    .map(({ message }) => message)
    .join('\n');

describe('29: style', () => {
  it('passes the questions of a good editor', () => {
    expect(messagesOf(items)).toBe('');
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
    ...['took place', 'takes place', 'happened', 'falls', 'held the post'].map(
      (verb): [string, Item[], RegExp] => [
        `the verb "${verb}"`,
        withStems(({ id }) => `What ${verb} in ${id}?`),
        /^stems with "take place", .*: 100%; should be at most 7%; change first /m,
      ],
    ),
    [
      'long stems',
      withStems(({ id }) => `What ${'very '.repeat(12)}${id}?`),
      /^words of a stem, median: 14; should be at most 13; change first /m,
    ],
    [
      'one very long stem',
      withStems(({ id }) => (id === 'in-order/order' ? `What ${'very '.repeat(20)}?` : 'What?')),
      /^words of a stem, 95th percentile: 22; should be at most 20; change first /m,
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
