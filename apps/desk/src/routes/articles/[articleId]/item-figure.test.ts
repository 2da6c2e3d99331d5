import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { ItemReport } from '$lib/api/editors-api.ts';
import ItemFigure from './ItemFigure.svelte';

const item: ItemReport['items'][number] = {
  id: 'talks/place',
  stem: 'Where were the talks?',
  attempts: 40,
  facility: 0.5,
  interval: { low: 0.35, high: 0.65 },
  chance: 0.25,
  chanceCorrectedFacility: 1 / 3,
  meanScore: 0.5,
  discrimination: 0.42,
  discriminationInterval: { low: 0.12, high: 0.65 },
  flags: [],
  options: [],
};

/** The text of the figures, as one line. */
const write = (change: Partial<typeof item> = {}): string =>
  render(ItemFigure, { props: { item: { ...item, ...change } } })
    .body.replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

test('each figure has the interval in which it is with 95% certainty', () => {
  expect(write()).toContain('50% of 40 right (95% sure: 35% to 65%)');
  expect(write()).toContain('Tells those who know from those who do not: 0.42 (0.12 to 0.65)');
});

test('a figure without an interval stands alone, and one that is unknown is left out', () => {
  expect(write({ discriminationInterval: null })).toMatch(/do not: 0\.42 *$/);
  expect(write({ discrimination: null, discriminationInterval: null })).not.toContain('Tells');
});
