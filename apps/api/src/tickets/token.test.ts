import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyBytes, makeKeyring, makeTicket, signAnything } from '../../test/worker/keyring.ts';
import { encodeBase64Url, utf8 } from '../platform/bytes.ts';
import { createKeyring } from './keyring.ts';
import { createTickets, signToken, verifyToken } from './token.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ %\0é';

test('a signed ticket is read as it was', async () => {
  const keyring = await makeKeyring(1);
  const ticket = makeTicket(keyring);
  expect(await verifyToken(keyring, await signToken(keyring, ticket))).toEqual(ticket);
});

test('no character of a token can be changed, left out or added', async () => {
  const keyring = await makeKeyring(1);
  const token = await signToken(keyring, makeTicket(keyring));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(token.length),
      fc.constantFrom(...alphabet.split(''), ''),
      fc.nat(1),
      async (at, character, taken) => {
        const altered = token.slice(0, at) + character + token.slice(at + taken);
        fc.pre(altered !== token);
        expect(await verifyToken(keyring, altered)).toBeUndefined();
      },
    ),
    { numRuns: 1000 },
  );
});

test('a token with any bit changed is refused', async () => {
  const keyring = await makeKeyring(1, 2);
  const token = await signToken(keyring, makeTicket(keyring));
  const bytes = utf8(token);
  const altered = Array.from(bytes, (byte, at) =>
    Array.from({ length: 8 }, (_, bit) =>
      new TextDecoder().decode(bytes.with(at, byte ^ (1 << bit))),
    ),
  ).flat();
  expect(altered).toHaveLength(8 * token.length);
  const read = await Promise.all(altered.map((each) => verifyToken(keyring, each)));
  expect(read.filter((ticket) => ticket !== undefined)).toEqual([]);
});

test('no field of a ticket can be taken from another ticket', async () => {
  const keyring = await makeKeyring(1);
  const mine = makeTicket(keyring);
  const theirs = makeTicket(keyring, {
    nonce: 'another-of-22-letters_',
    shard: 'apac-1',
    expires: 1_900_000_000,
    feedback: 'deferred',
    mode: 'counted',
    reader: '0123456789abcdef'.repeat(2),
    seed: 'another seed',
    revision: '1'.repeat(64),
  });
  const [, signature = ''] = (await signToken(keyring, mine)).split('.');
  const mixed = Object.entries(theirs).map(([name, value]) => ({ ...mine, [name]: value }));
  for (const ticket of mixed.filter((each) => JSON.stringify(each) !== JSON.stringify(mine))) {
    const payload = encodeBase64Url(utf8(JSON.stringify(ticket)));
    expect(await verifyToken(keyring, `${payload}.${signature}`)).toBeUndefined();
  }
  expect(mixed.length).toBeGreaterThan(8);
});

test('a ticket that names another key than the one that signed it is refused', async () => {
  const keyring = await makeKeyring(1, 2);
  const ticket = { ...makeTicket(keyring), key: 'key-2' };
  expect(await verifyToken(keyring, await signAnything(keyring, ticket))).toBeUndefined();
});

test('the last characters of payload and signature cannot be replaced by equivalent ones', async () => {
  const keyring = await makeKeyring(1);
  const token = await signToken(keyring, makeTicket(keyring));
  for (const at of [token.indexOf('.') - 1, token.length - 1]) {
    for (const character of alphabet.replace(token.charAt(at), '')) {
      const altered = token.slice(0, at) + character + token.slice(at + 1);
      expect(await verifyToken(keyring, altered)).toBeUndefined();
    }
  }
});

test('while a key is replaced both are valid: the old one verifies, the new one signs', async () => {
  const old = await makeKeyring(1);
  const both = await makeKeyring(2, 1);
  const begun = await signToken(old, makeTicket(old));
  const fresh = await signToken(both, makeTicket(both));
  expect(await verifyToken(both, begun)).toEqual(makeTicket(old));
  expect(await verifyToken(both, fresh)).toEqual(makeTicket(both));
  expect(makeTicket(both).key).toBe('key-2');
});

test.each([
  ['a key that was retired', 1, 2],
  ['a key that never was ours', 9, 2],
])('a token signed with %s is refused', async (_what, signer, ours) => {
  const keyring = await makeKeyring(signer);
  const token = await signToken(keyring, makeTicket(keyring));
  expect(await verifyToken(await makeKeyring(ours), token)).toBeUndefined();
});

test('a token that is signed with another key under a known key id is refused', async () => {
  const forger = await createKeyring({
    attemptKeys: [{ id: 'key-1', bytes: keyBytes(9) }],
    shuffleKey: keyBytes(9),
  });
  const token = await signToken(forger, makeTicket(forger));
  expect(await verifyToken(await makeKeyring(1), token)).toBeUndefined();
});

test.each([
  ['not JSON', 'no ticket'],
  ['JSON of another shape', '{"version":2}'],
])(
  'a payload that is %s is refused before it is parsed unless it is signed',
  async (_what, text) => {
    const keyring = await makeKeyring(1);
    const forged = `${encodeBase64Url(utf8(text))}.${encodeBase64Url(new Uint8Array(32))}`;
    expect(await verifyToken(keyring, forged)).toBeUndefined();
  },
);

test.each([0, 2])('a signed ticket of version %i is not known', async (version) => {
  const keyring = await makeKeyring(1);
  const token = await signAnything(keyring, { ...makeTicket(keyring), version });
  expect(await verifyToken(keyring, token)).toBeUndefined();
});

test('a token of absurd length is refused', async () => {
  const keyring = await makeKeyring(1);
  expect(await verifyToken(keyring, `${'a'.repeat(100_000)}.${'a'.repeat(43)}`)).toBeUndefined();
});

test('an id is verified once if it is valid, and every time if it is not', async () => {
  const keyring = await makeKeyring(1);
  let verified = 0;
  const counted = {
    ...keyring,
    verify: (...signed: Parameters<typeof keyring.verify>) => {
      verified += 1;
      return keyring.verify(...signed);
    },
  };
  const ticket = makeTicket(keyring);
  const token = await signToken(keyring, ticket);
  const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BA' : 'AA'}`;
  const tickets = createTickets();
  for (let time = 0; time < 3; time += 1) {
    expect(await tickets.find(counted, token)).toEqual(ticket);
    expect(await tickets.find(counted, forged)).toBeUndefined();
  }
  expect(verified).toBe(4);
});
