import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../sheets/index.ts';
import { assembleQuiz, deriveBank, FactSheet, signedBank, topics } from '../src/index.ts';
import { poolOf } from '../src/assemble/pool.ts';
import { findPictureSwap, hasPicture } from '../src/assemble/variety.ts';
import { measureCoverage } from '../src/checks/bank/coverage.ts';
import { checkBank, checkQuiz } from '../src/checks/bank.ts';
import { deriveSigned } from './derive-signed.ts';
import { printBank } from './print-bank.ts';

const sheets = bundledSheets.map((sheet) => FactSheet.parse(sheet));

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('the bank of %s', (id, sheet) => {
  const bank = deriveBank(sheet);
  /** What readers get, from which quizzes are drawn. */
  const served = signedBank(sheet, bank);

  it('is the bank that an editor has reviewed', async () => {
    await expect(printBank(bank)).toMatchFileSnapshot(`fixtures/${id}.txt`);
  });

  it('passes all checks', () => {
    expect(checkBank(sheet, bank)).toEqual([]);
  });

  it('is signed, but for the items that an editor dropped', () => {
    const dropped = new Set(sheet.dropped.map(({ item }) => item));
    expect(served.items).toEqual(bank.items.filter((item) => !dropped.has(item.id)));
  });

  it('gives a quiz of ten an item with a picture, if one fits', () => {
    const pictures = served.items.filter(hasPicture);
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    const { areInConflict } = poolOf(served);
    const quizzes = Array.from({ length: 60 }, (_, seed) =>
      assembleQuiz(served, { seed: `picture ${seed}`, length: 10, topics }),
    );
    const without = quizzes.filter((items) => !items.some(hasPicture));
    expect(without.length).toBeLessThanOrEqual(6);
    for (const items of without) {
      const origins = served.items.filter((each) => items.some((item) => item.id === each.id));
      expect(findPictureSwap(origins, pictures, areInConflict)).toBeUndefined();
    }
  });

  it('holds at least 45 different questions', () => {
    expect(new Set(served.items.map(({ stem }) => stem)).size).toBeGreaterThanOrEqual(45);
  });

  it('asks no question twice in a quiz of 20, of which the first article has 18', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const items = assembleQuiz(served, { seed: `twenty ${seed}`, length: 20, topics });
      expect(items).toHaveLength(sheet.id === 'pakistan-outreach-2025' ? 18 : 20);
      expect(new Set(items.map(({ stem }) => stem)).size).toBe(items.length);
    }
  });

  it('asks about every fact that is not only for the briefing', () => {
    expect(measureCoverage(sheet, bank).missing.map((fact) => fact.id)).toEqual([]);
  });

  it('fills quizzes of 10 that pass the checks of a quiz, and asks most items in some of them', () => {
    const asked = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const items = assembleQuiz(served, { seed: `quiz ${seed}`, length: 10, topics });
      expect(items).toHaveLength(10);
      expect(checkQuiz(served, topics, items)).toEqual([]);
      expect(new Set(items.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(5);
      const typed = items.filter(({ interaction }) => /^(number|date)$/.test(interaction));
      expect(typed.length).toBeLessThanOrEqual(1);
      const matters = Map.groupBy(items, ({ matter, id: own }) => matter ?? own);
      expect(Math.max(...[...matters.values()].map((about) => about.length))).toBeLessThanOrEqual(
        2,
      );
      for (const item of items) asked.add(item.id);
    }
    expect(asked.size / served.items.length).toBeGreaterThan(0.9);
  });

  it('gives other questions in a second quiz of ten', () => {
    const idsOf = (seed: string, avoid: readonly string[] = []): string[] =>
      assembleQuiz(served, { seed, length: 10, topics, avoid }).map((item) => item.id);
    for (let seed = 0; seed < 100; seed += 1) {
      const first = idsOf(`a ${seed}`);
      expect(idsOf(`b ${seed}`, first).filter((each) => first.includes(each))).toEqual([]);
    }
  });

  it.each(['dates', 'delegates'] as const)('fills a quiz of 5 about %s only', (topic) => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(
        assembleQuiz(served, { seed: `quiz ${seed}`, length: 5, topics: [topic] }),
      ).toHaveLength(5);
    }
  });
});

it('what each side proposed is never asked in one quiz', () => {
  const sheet = sheets.find(({ id }) => id === 'reykjavik-summit-1986');
  const served = sheet === undefined ? { items: [] } : deriveSigned(sheet);
  const proposals = ['american-proposal/object-choice', 'soviet-proposal/object-choice'];
  expect(served.items.map(({ id }) => id)).toEqual(expect.arrayContaining(proposals));
  for (let seed = 0; seed < 200; seed += 1) {
    const items = assembleQuiz(served, { seed: `quiz ${seed}`, length: 20, topics });
    expect(items.filter(({ id }) => proposals.includes(id)).length).toBeLessThan(2);
  }
});

it('feedback on the final names the people and the dog that it speaks of', () => {
  const sheet = sheets.find(({ id }) => id === 'world-cup-final-1966');
  const { items } = sheet === undefined ? { items: [] } : deriveBank(sheet);
  const texts = items.flatMap(({ feedback }) => [feedback.key, ...Object.values(feedback.options)]);
  const unnamed =
    /\bthe (?:winner and|runner-up|man in third place|dog (?:and|that))|\b[Tt]he linesman’?s?\b(?<!, the linesman)/u;
  expect(texts.filter((text) => unnamed.test(text))).toEqual([]);
});

it('the first article has at least 8 items each about dates, delegates and objectives, enough for a quiz of 5', () => {
  const sheet = sheets.find(({ id }) => id === 'pakistan-outreach-2025') ?? sheets[0];
  const served = sheet === undefined ? { items: [] } : deriveSigned(sheet);
  const { items } = served;
  for (const asked of ['dates', 'delegates', 'objectives'] as const) {
    expect(items.filter(({ topic }) => topic === asked).length).toBeGreaterThanOrEqual(8);
    for (let seed = 0; seed < 50; seed += 1) {
      const quiz = assembleQuiz(served, { seed: `quiz ${seed}`, length: 5, topics: [asked] });
      expect(quiz).toHaveLength(5);
    }
  }
});
