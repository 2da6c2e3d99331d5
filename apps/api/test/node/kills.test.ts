import { expect, test } from 'vitest';
import { surviveKills } from './kills/survive-kills.ts';

test('after two kills under load every acknowledged response is stored, and statistics equal a recount', async () => {
  const { statistics, recounted } = await surviveKills(2);
  expect(statistics).toEqual(recounted);
}, 180_000);
