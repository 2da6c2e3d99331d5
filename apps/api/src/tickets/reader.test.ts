import { expect, test } from 'vitest';
import { makeKeyring } from '../../test/worker/keyring.ts';
import { issueReader, Reader, verifyReader } from './reader.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const afterDays = (days: number): number => now + days * 24 * 60 * 60 * 1000;

test('a name that was issued is valid for 180 days', async () => {
  const keyring = await makeKeyring(1);
  const reader = await issueReader(keyring, 'weur-17', now);
  expect(Reader.safeParse(reader).success).toBe(true);
  const valid = [0, 180, 181].map((days) => verifyReader(keyring, reader, afterDays(days)));
  expect(await Promise.all(valid)).toEqual([true, true, false]);
});

test('a name stays valid when the key that signs attempts is replaced', async () => {
  const reader = await issueReader(await makeKeyring(1), 'weur-17', now);
  expect(await verifyReader(await makeKeyring(2), reader, now)).toBe(true);
});

test.each<[what: string, alter: (reader: string) => string]>([
  ['of another shard', (reader) => reader.replace('weur-17', 'weur-18')],
  ['that is to be valid for longer', (reader) => reader.replace(/\.(\d+)\./, '.99999.')],
  ['of another reader', (reader) => reader.replace(/\.[\w-]{22}\./, `.${'a'.repeat(22)}.`)],
  ['with another signature', (reader) => reader.replace(/[\w-]{43}$/, 'a'.repeat(42) + 'A')],
  ['without a signature', (reader) => reader.replace(/\.[\w-]{43}$/, '')],
])('a name %s is not valid', async (_what, alter) => {
  const keyring = await makeKeyring(1);
  const altered = alter(await issueReader(keyring, 'weur-17', now));
  expect(await verifyReader(keyring, altered, now)).toBe(false);
});
