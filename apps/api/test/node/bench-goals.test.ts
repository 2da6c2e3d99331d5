import { expect, test } from 'vitest';
import { judge } from '../../bench/goals.ts';

const goal = { name: 'start', goal: 0.5, least: 0.1 };

test.each([
  [0.5, true, 'start: 0.50 (goal 0.5: met; at least 0.1)'],
  [0.1, true, 'start: 0.10 (goal 0.5: missed; at least 0.1)'],
  [0.099, false, 'start: 0.10 (goal 0.5: missed; at least 0.1, which fails)'],
  [Number.NaN, false, 'start: NaN (goal 0.5: missed; at least 0.1, which fails)'],
])(
  'a ratio of %d: enough is %s, and the line says what it was compared with',
  (ratio, isEnough, line) => {
    expect(judge(goal, ratio)).toEqual({ line, isEnough });
  },
);
