import { expect, it } from 'vitest';
import { Fact } from '../../sheet/fact.ts';
import { makeScores } from './score-foils.ts';

const result = (score: readonly [number, number], id = 'vote') =>
  Fact.parse({
    kind: 'clause',
    id,
    subject: { text: 'the council' },
    verb: 'vote, voted, voted',
    slots: [{ slot: 'score', value: { score } }],
    evidence: [{ paragraph: 1, start: 0, end: 1 }],
  });
const read = (label: string): number[] => label.split('–').map(Number);
const scoresFor = (score: readonly [number, number], id?: string): number[][] =>
  makeScores(result(score, id), 'score').map(({ label }) => read(label));
const ids = Array.from({ length: 40 }, (_, at) => `vote-${at}`);

it('makes results of a vote by as many people, with the same winner and a clearly other margin', () => {
  for (const [a = 0, b = 0] of ids.flatMap((id) => scoresFor([61, 40], id))) {
    expect(a + b).toBe(101);
    expect(a).toBeGreaterThan(b);
    expect(Math.abs(a - 61)).toBeGreaterThan(5);
  }
});

it.each([[[61, 40]], [[4, 2]], [[40, 61]]] as const)(
  'the right result of %j is at any place among the wrong ones',
  (score) => {
    const margin = Math.abs(score[0] - score[1]);
    const places = ids.map((id) => {
      const made = scoresFor(score, id);
      expect(made).toHaveLength(3);
      return made.filter(([a = 0, b = 0]) => Math.abs(a - b) < margin).length;
    });
    expect(new Set(places).size).toBeGreaterThan(1);
  },
);

it('gives each wrong result feedback of its own, and a draw beside a draw', () => {
  const made = makeScores(result([2, 2]), 'score');
  expect(made.map(({ label }) => read(label)).every(([a, b]) => a === b)).toBe(true);
  expect(made.length).toBeGreaterThan(1);
  expect(new Set(made.map(({ because }) => because)).size).toBe(made.length);
  const [close] = makeScores(result([61, 40]), 'score');
  expect(close?.because).toMatch(/ would be a margin of \d+; the real margin was 21\.$/);
});

it('makes nothing for what is no result', () => {
  expect(makeScores(result([2, 1]), 'subject')).toEqual([]);
});
