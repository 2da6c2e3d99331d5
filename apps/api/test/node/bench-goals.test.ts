import { expect, test } from 'vitest';
import { judge } from '../../bench/goals.ts';

const goal = { name: 'start', goal: 0.5, least: 0.1 };

test.each([
  [0.5, true, 'start: 0.500 (goal 0.5: met; at least 0.1)'],
  [0.4996, true, 'start: 0.500 (goal 0.5: met; at least 0.1)'],
  [0.4994, true, 'start: 0.499 (goal 0.5: missed; at least 0.1)'],
  [0.0996, true, 'start: 0.100 (goal 0.5: missed; at least 0.1)'],
  [0.0994, false, 'start: 0.099 (goal 0.5: missed; at least 0.1, which fails)'],
  [Number.NaN, false, 'start: NaN (goal 0.5: missed; at least 0.1, which fails)'],
])(
  'a ratio of %d: enough is %s, and the line shows what was compared with what',
  (ratio, isEnough, line) => {
    expect(judge(goal, ratio)).toEqual({ line, isEnough });
  },
);
