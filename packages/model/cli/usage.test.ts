import { expect, test } from 'vitest';
import { readUsage, type Usage } from './usage.ts';

const none = { options: [], required: [], flags: [] };

test.each<[string, Usage]>([
  ['A', { ...none, least: 1, most: 1 }],
  ['A B', { ...none, least: 2, most: 2 }],
  ['A [B]', { ...none, least: 1, most: 2 }],
  ['[A]', { ...none, least: 0, most: 1 }],
  ['A...', { ...none, least: 1, most: Infinity }],
  ['A [B...]', { ...none, least: 1, most: Infinity }],
  ['A [--out FILE]', { ...none, least: 1, most: 1, options: ['out'] }],
  ['A [B] [--out FILE] [--seed N]', { ...none, least: 1, most: 2, options: ['out', 'seed'] }],
  ['A --note TEXT', { ...none, least: 1, most: 1, options: ['note'], required: ['note'] }],
  ['A [--dry-run]', { ...none, least: 1, most: 1, flags: ['dry-run'] }],
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
  ['[--to URL]', { ...none, least: 0, most: 0, options: ['to'] }],
])('a usage line says what a command takes: %s', (parameters, usage) => {
  expect(readUsage(parameters)).toEqual(usage);
});
