import { expect, test } from 'vitest';
import { readUsage } from './usage.ts';

test.each([
  ['A', { least: 1, most: 1, options: [] }],
  ['A B', { least: 2, most: 2, options: [] }],
  ['A [B]', { least: 1, most: 2, options: [] }],
  ['A...', { least: 1, most: Infinity, options: [] }],
  ['A [B...]', { least: 1, most: Infinity, options: [] }],
  ['A [--out FILE]', { least: 1, most: 1, options: ['out'] }],
  ['A [B] [--out FILE] [--seed N]', { least: 1, most: 2, options: ['out', 'seed'] }],
])('a usage line says what a command takes: %s', (parameters, usage) => {
  expect(readUsage(parameters)).toEqual(usage);
});
