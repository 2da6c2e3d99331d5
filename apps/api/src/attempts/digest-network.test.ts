import { expect, test } from 'vitest';
import { makeKeyring } from '../../test/worker/keyring.ts';
import { digestNetwork } from './digest-network.ts';

/** The middle of a week, which begins with a Thursday as 1970 did. */
const now = Date.parse('2026-11-29T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

test('a network has the same digest for a week, and another one the next week and at another revision', async () => {
  const keyring = await makeKeyring(1);
  const digest = (revision: string, time: number) =>
    digestNetwork(keyring, revision, '203.0.113.7', time);
  const first = await digest('one', now);
  expect(await digest('one', now + 3 * day)).toBe(first);
  expect(await digest('one', now + 4 * day)).not.toBe(first);
  expect(await digest('two', now)).not.toBe(first);
});

test('a digest has 20 bits, so that thousands of addresses have the same', async () => {
  const keyring = await makeKeyring(1);
  for (const network of ['203.0.113.7', '2001:db8:1', undefined]) {
    expect(await digestNetwork(keyring, 'one', network, now)).toMatch(/^[0-9a-f]{5}$/);
  }
});
