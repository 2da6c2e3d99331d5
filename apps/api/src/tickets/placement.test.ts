import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKeyring } from '../../test/worker/keyring.ts';
import { drawShard, readShardCount, regionOf, regionOfShard, ShardName } from './placement.ts';
import { issueReader, Reader, shardOfReader } from './reader.ts';

test.each([
  ['EU', 'weur'],
  ['AS', 'apac'],
  ['SA', 'sam'],
  ['constructor', 'weur'],
  [undefined, 'weur'],
])('a request from %s is placed in %s', (continent, region) => {
  expect(regionOf(continent)).toBe(region);
});

test('each of a region’s shards is drawn, and no other', () => {
  const drawn = new Set(Array.from({ length: 300 }, () => drawShard('weur', 3)));
  expect([...drawn].toSorted()).toEqual(['weur-0', 'weur-1', 'weur-2']);
});

test('a shard has its region in its name', () => {
  expect(regionOfShard('apac-12')).toBe('apac');
  expect(regionOfShard('weur-0')).toBe('weur');
});

test.each(['weur-0', 'apac-9999'])('%s names a shard', (name) => {
  expect(ShardName.safeParse(name).success).toBe(true);
});

test.each([
  'weur-01',
  'weur-',
  'moon-1',
  'weur-10000',
  'weur-1x',
  'xweur-1',
  'shard-3',
  'weur-1\n',
])('%j names no shard', (name) => {
  expect(ShardName.safeParse(name).success).toBe(false);
});

describe('the number of shards', () => {
  test.each([
    [undefined, 64],
    ['', 64],
    ['1', 1],
    ['256', 256],
  ])('%j means %i', (text, count) => {
    expect(readShardCount(text)).toBe(count);
  });

  test.each(['0', '-1', '1.5', 'many', '10001'])('%j is refused', (text) => {
    expect(() => readShardCount(text)).toThrow(RangeError);
  });

  test('may grow: a reader stays on the shard that was drawn before', async () => {
    const keyring = await makeKeyring(1);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('EU', 'NA', 'AF'),
        fc.integer({ min: 1, max: 10_000 }),
        async (continent, count) => {
          const shard = drawShard(regionOf(continent), count);
          const reader = await issueReader(keyring, shard, Date.now());
          expect(Reader.safeParse(reader).success).toBe(true);
          expect(shardOfReader(reader)).toBe(shard);
        },
      ),
    );
  });
});

test('a reader names a shard of a known region', async () => {
  const reader = await issueReader(await makeKeyring(1), 'shard-3', Date.now());
  expect(Reader.safeParse(reader).success).toBe(false);
});
