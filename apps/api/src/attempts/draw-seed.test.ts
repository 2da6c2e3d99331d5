import { expect, test } from 'vitest';
import { drawSeed } from './draw-seed.ts';

test('seeds are short, have no letters that look alike, and differ', () => {
  const seeds = Array.from({ length: 500 }, drawSeed);
  for (const seed of seeds) expect(seed).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
  expect(new Set(seeds).size).toBe(500);
  expect(new Set(seeds.join('')).size).toBe(32);
});
