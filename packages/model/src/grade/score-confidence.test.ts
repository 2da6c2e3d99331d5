import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Confidence } from '../attempt/shapes.ts';
import { scoreConfidence } from './score-confidence.ts';

type Reviewed = Parameters<typeof scoreConfidence>[0][number];

const levels: readonly Confidence[] = ['guess', 'thinkSo', 'sure'];

const right = { verdict: 'correct', score: 1 } as const;
const wrong = { verdict: 'wrong', score: 0 } as const;
const passed = { verdict: 'passed', score: 0 } as const;

const pointsOf = (items: readonly Reviewed[]): number => scoreConfidence(items)?.points ?? NaN;

/** The expected mark of a reader who is right with a probability and gives a level. */
const expectedMark = (probability: number, confidence: Confidence): number =>
  probability * pointsOf([{ ...right, confidence }]) +
  (1 - probability) * pointsOf([{ ...wrong, confidence }]);

/** Probabilities between two others, exclusive, because two levels are equal at the ends. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min: min + 1e-6, max: max - 1e-6, noNaN: true });

describe('scoreConfidence', () => {
  it.each([
    ['sure', 3, -6],
    ['thinkSo', 2, -2],
    ['guess', 1, 0],
  ] as const)(
    'gives who is %s %i for right, %i for wrong, and 0 for a pass',
    (level, won, lost) => {
      expect(pointsOf([{ ...right, confidence: level }])).toBe(won);
      expect(pointsOf([{ ...wrong, confidence: level }])).toBe(lost);
      expect(pointsOf([{ ...passed, confidence: level }])).toBe(0);
    },
  );

  it('is undefined if no response says how sure', () => {
    expect(scoreConfidence([])).toBeUndefined();
    expect(scoreConfidence([right, wrong, passed])).toBeUndefined();
  });

  it('adds marks by level, the most confident first, and skips responses without a level', () => {
    const items: Reviewed[] = [
      { ...wrong, confidence: 'guess' },
      { ...right, confidence: 'sure' },
      right,
      { ...wrong, confidence: 'sure' },
      { ...right, confidence: 'guess' },
      { ...passed, confidence: 'guess' },
    ];
    expect(scoreConfidence(items)).toEqual({
      points: -2,
      of: 15,
      levels: [
        { level: 'sure', count: 2, points: -3 },
        { level: 'thinkSo', count: 0, points: 0 },
        { level: 'guess', count: 3, points: 1 },
      ],
    });
  });

  it('adds thirds up without the tails of binary fractions', () => {
    const third = { verdict: 'partial', score: 1 / 3, confidence: 'guess' } as const;
    expect(pointsOf([third, third, third])).toBe(1);
  });

  it.each<[Confidence, number, number]>([
    ['guess', 0, 2 / 3],
    ['thinkSo', 2 / 3, 4 / 5],
    ['sure', 4 / 5, 1],
  ])('makes %s the best word of who is right with a chance of %d to %d', (honest, from, to) => {
    fc.assert(
      fc.property(between(from, to), (probability) => {
        const others = levels.filter((level) => level !== honest);
        const best = Math.max(...others.map((level) => expectedMark(probability, level)));
        expect(expectedMark(probability, honest)).toBeGreaterThan(best);
      }),
    );
  });

  it('gives partial credit the mark that its share of a right response and of a wrong one is worth', () => {
    fc.assert(
      fc.property(between(0, 1), fc.constantFrom(...levels), (score, confidence) => {
        const mark = pointsOf([{ verdict: 'partial', score, confidence }]);
        expect(mark).toBeCloseTo(expectedMark(score, confidence), 5);
      }),
    );
  });

  it('is the sum of its levels, between -6 and 3 for each item', () => {
    const reviewed = fc
      .record({
        confidence: fc.option(fc.constantFrom(...levels), { nil: undefined }),
        score: fc.constantFrom(0, 1 / 6, 1 / 3, 1 / 2, 2 / 3, 1),
        isPassed: fc.boolean(),
      })
      .map(({ isPassed, ...item }): Reviewed =>
        isPassed ? { ...item, ...passed } : { ...item, verdict: 'partial' },
      );
    fc.assert(
      fc.property(fc.array(reviewed), (items) => {
        const told = items.filter(({ confidence }) => confidence !== undefined).length;
        const result = scoreConfidence(items) ?? { points: 0, of: 0, levels: [] };
        const sum = (values: readonly number[]) =>
          values.reduce((total, value) => total + value, 0);
        expect(result.of).toBe(3 * told);
        expect(sum(result.levels.map(({ count }) => count))).toBe(told);
        expect(sum(result.levels.map(({ points }) => points))).toBeCloseTo(result.points, 5);
        expect(result.points).toBeLessThanOrEqual(result.of);
        expect(result.points).toBeGreaterThanOrEqual(-2 * result.of);
      }),
    );
  });
});
