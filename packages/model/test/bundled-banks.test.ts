import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../sheets/index.ts';
import { assembleQuiz, deriveBank, FactSheet, topics, type Item } from '../src/index.ts';
import { checkBank, checkQuiz } from '../src/checks/bank.ts';
import { printBank } from './print-bank.ts';

const sheets = bundledSheets.map((sheet) => FactSheet.parse(sheet));

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('the bank of %s', (id, sheet) => {
  const bank = deriveBank(sheet);

  it('is the bank that an editor has reviewed', async () => {
    await expect(printBank(bank)).toMatchFileSnapshot(`fixtures/${id}.txt`);
  });

  it('passes all checks', () => {
    expect(checkBank(sheet, bank)).toEqual([]);
  });

  it('holds at least 40 items, and 8 each of dates, delegates and objectives', () => {
    const count = (topic: Item['topic']) =>
      bank.items.filter((item) => item.topic === topic).length;
    expect(bank.items.length).toBeGreaterThanOrEqual(40);
    expect(count('dates')).toBeGreaterThanOrEqual(8);
    expect(count('delegates')).toBeGreaterThanOrEqual(8);
    expect(count('objectives')).toBeGreaterThanOrEqual(8);
  });

  it('has an item for every fact of the sheet', () => {
    const used = new Set(bank.items.flatMap(({ facts }) => facts));
    expect(sheet.facts.map((fact) => fact.id).filter((fact) => !used.has(fact))).toEqual([]);
  });

  it('fills quizzes of 10 that pass the checks of a quiz', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const items = assembleQuiz(bank, { seed: `quiz ${seed}`, length: 10, topics });
      expect(items).toHaveLength(10);
      expect(checkQuiz(bank, topics, items)).toEqual([]);
      expect(new Set(items.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(5);
    }
  });

  it.each(['dates', 'delegates'] as const)('fills a quiz of 5 about %s only', (topic) => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(assembleQuiz(bank, { seed: `quiz ${seed}`, length: 5, topics: [topic] })).toHaveLength(
        5,
      );
    }
  });
});
