import { expect, test } from 'vitest';
import { sumParts } from '../../bench/profile-parts.ts';
import { tabulateProfiles } from '../../bench/profile-table.ts';

const bundle = [
  'var helper;',
  '// ../../node_modules/.pnpm/hono@4.0.0/node_modules/hono/dist/hono.js',
  'hono();',
  '// ../../node_modules/.pnpm/x@1.0.0/node_modules/@scope/name/index.mjs',
  'name();',
  '// ../../packages/model/src/assemble/quiz.ts',
  'assemble();',
  '// src/attempts/quiz.ts',
  'serve();',
].join('\n');

/** A profile in which each function was sampled once, for so many microseconds. */
const profileOf = (sampled: readonly (readonly [string, string, number, number])[]) => ({
  nodes: sampled.map(([functionName, url, lineNumber], id) => ({
    id,
    callFrame: { functionName, url, lineNumber },
  })),
  samples: sampled.map((_, id) => id),
  timeDeltas: sampled.map(([, , , time]) => time),
});

test('time belongs to a room of ours, a package or workerd, and what is neither is left out', () => {
  const first = profileOf([
    ['helper', 'index.js', 0, 1],
    ['hono', 'index.js', 2, 2],
    ['name', 'index.js', 4, 4],
    ['assemble', 'index.js', 6, 8],
    ['serve', 'index.js', 8, 16],
    ['fetch', '', -1, 32],
    ['', '', -1, 64],
    ['limit', 'cloudflare-internal:ratelimit', 6, 128],
    ['(idle)', '', -1, 1_000],
    ['(garbage collector)', '', -1, 2_000],
    ['(program)', '', -1, 3_000],
  ]);
  const { parts, collector, program } = sumParts(
    [first, profileOf([['hono', 'index.js', 2, 500]])],
    bundle,
  );
  expect(Object.fromEntries(parts)).toEqual({
    esbuild: 1,
    hono: 502,
    '@scope/name': 4,
    'model/assemble': 8,
    'api/attempts': 16,
    workerd: 224,
  });
  expect([collector, program]).toEqual([2_000, 3_000]);
});

const profile = (name: string, parts: Readonly<Record<string, number>>) => ({
  name,
  calls: 10,
  parts: new Map(Object.entries(parts)),
  collector: 5_000,
  program: 600,
});

test('the table has each part of three percent, and as many smaller ones as it takes to explain 95', () => {
  const { heads, rows } = tabulateProfiles([
    profile('start', { large: 9_200, three: 300, two: 250, one: 200, rest: 50 }),
    profile('finish', { large: 9_000, a: 290, b: 280, c: 270, rest: 160 }),
  ]);
  expect(heads).toEqual(['percent of a call', 'start', 'finish']);
  expect(rows).toEqual([
    ['large', '92', '90'],
    ['three', '3', '0'],
    ['a', '0', '3'],
    ['b', '0', '3'],
    ['these together', '95', '96'],
    ['all parts, ms a call', '1.00', '1.00'],
    ['beside them: garbage collection, ms', '0.50', '0.50'],
    ['beside them: (program), ms', '0.06', '0.06'],
  ]);
});
