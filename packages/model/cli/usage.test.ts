import { expect, test } from 'vitest';
import { readUsage, type Usage } from './usage.ts';

const noOptions = { options: [], required: [], flags: [] };

test.each<[string, Usage]>([
  ['A', { ...noOptions, least: 1, most: 1 }],
  ['A B', { ...noOptions, least: 2, most: 2 }],
  ['A [B]', { ...noOptions, least: 1, most: 2 }],
  ['[A]', { ...noOptions, least: 0, most: 1 }],
  ['A...', { ...noOptions, least: 1, most: Infinity }],
  ['A [B...]', { ...noOptions, least: 1, most: Infinity }],
  ['A [--out FILE]', { ...noOptions, least: 1, most: 1, options: ['out'] }],
  ['A [B] [--out FILE] [--seed N]', { ...noOptions, least: 1, most: 2, options: ['out', 'seed'] }],
  ['A --note TEXT', { ...noOptions, least: 1, most: 1, options: ['note'], required: ['note'] }],
  ['A [--dry-run]', { ...noOptions, least: 1, most: 1, flags: ['dry-run'] }],
  [
    'A --note TEXT [--dry-run] [--as-of DAY]',
    {
      least: 1,
      most: 1,
      options: ['note', 'as-of'],
      required: ['note'],
      flags: ['dry-run'],
    },
  ],
  ['[--to URL]', { ...noOptions, least: 0, most: 0, options: ['to'] }],
])('reads the arguments and options from a usage line: %s', (parameters, usage) => {
  expect(readUsage(parameters)).toEqual(usage);
});
