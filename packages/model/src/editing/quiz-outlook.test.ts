import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { deriveSigned } from '../../test/derive-signed.ts';
import { assembleQuiz } from '../assemble/quiz.ts';
import type { Bank, Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { topics } from '../sheet/topics.ts';
import { foreseeQuiz } from './quiz-outlook.ts';

const [bank] = bundledSheets.map((json): Bank => deriveSigned(FactSheet.parse(json)));
if (bank === undefined) throw new RangeError('Cannot test without a bank');
const quizOf = (length: number): Item[] =>
  assembleQuiz(bank, { seed: 'test', length, topics }).flatMap(
    ({ id }) => bank.items.find((item) => item.id === id) ?? [],
  );

describe('foreseeQuiz', () => {
  it('finds that a large bank fills a quiz', () => {
    expect(foreseeQuiz(bank)).toMatchObject({ wanted: 10, least: 10, most: 10, apart: [] });
  });

  it('counts what a small bank has', () => {
    expect(foreseeQuiz({ items: quizOf(4) })).toEqual({
      wanted: 10,
      items: 4,
      least: 4,
      most: 4,
      apart: [],
    });
  });

  it('says which questions no quiz has together', () => {
    const items = quizOf(5);
    const again = items.map((item) => ({ ...item, id: `${item.id}-again` }));
    const { most, apart } = foreseeQuiz({ items: [...items, ...again] });
    expect(most).toBe(5);
    expect(apart).toHaveLength(5);
    for (const { item, from, how } of apart) {
      expect(how).toBe('repeats');
      expect(item.replace('-again', '')).toBe(from.replace('-again', ''));
    }
  });

  it('says which question tells the answer of another', () => {
    const [first, second, ...others] = quizOf(6);
    if (first === undefined || second === undefined) throw new RangeError('Cannot test with fewer');
    const [name = ''] = second.reveals;
    const hint = { ...first, stem: `${first.stem} ${name}` };
    const { most, apart } = foreseeQuiz({ items: [hint, second, ...others] });
    expect(most).toBe(5);
    const pairs = apart.map(({ item, how, from }) => [item, how, from].join(' '));
    expect([
      [[hint.id, 'tells', second.id].join(' ')],
      [[second.id, 'is told by', hint.id].join(' ')],
    ]).toContainEqual(pairs);
  });
});
