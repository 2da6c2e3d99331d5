import { describe, expect, it } from 'vitest';
import { rankAlike } from './label-rank.ts';

describe('rankAlike', () => {
  const order = (...labels: string[]) => {
    const ranks = rankAlike(labels);
    return labels.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  };

  it('sorts labels that differ in a number, and times of day', () => {
    expect(order('Apollo 10', 'Apollo 7')).toEqual(['Apollo 7', 'Apollo 10']);
    expect(order('21 and a half hours', '21 hours', '6.5 hours')).toEqual([
      '6.5 hours',
      '21 hours',
      '21 and a half hours',
    ]);
    expect(order('4.17 pm', '9.32 am', '12.05 am', '10:56 pm')).toEqual([
      '12.05 am',
      '9.32 am',
      '4.17 pm',
      '10:56 pm',
    ]);
  });

  it('is empty for labels of several forms', () => {
    expect(rankAlike(['3 goals', '2 points']).size).toBe(0);
    expect(rankAlike(['Apollo 10', 'The Moon']).size).toBe(0);
  });
});
