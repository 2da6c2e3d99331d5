import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeKeyring, makeTicket, signAnything, toOldVersion } from '../../test/worker/keyring.ts';
import { encodeBase64Url } from '../base64url.ts';
import { utf8 } from '../utf8.ts';
import { signToken, verifyToken } from './token.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ %\0é';

test('a signed ticket comes back as it was', async () => {
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

test('each last character of payload and signature stands for itself alone', async () => {
  const keyring = await makeKeyring(1);
  const token = await signToken(keyring, makeTicket(keyring));
  for (const at of [token.indexOf('.') - 1, token.length - 1]) {
    for (const character of alphabet.replace(token.charAt(at), '')) {
      const altered = token.slice(0, at) + character + token.slice(at + 1);
      expect(await verifyToken(keyring, altered)).toBeUndefined();
    }
  }
});

test('a token outlives its key as signer, but not as verifier', async () => {
  const old = await makeKeyring(1);
  const token = await signToken(old, makeTicket(old));
  expect(await verifyToken(await makeKeyring(2, 1), token)).toEqual(makeTicket(old));
  expect(await verifyToken(await makeKeyring(2), token)).toBeUndefined();
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

test.each([
  ['a difficulty asks for a mixed quiz', 1, 'mixed'],
  ['attempts could count is practice, on the shard that it names', 2, 'hard'],
] as const)('a ticket from before %s', async (_what, version, difficulty) => {
  const keyring = await makeKeyring(1);
  const ticket = makeTicket(keyring, { difficulty: 'hard' });
  const token = await signAnything(keyring, toOldVersion(ticket, version));
  expect(await verifyToken(keyring, token)).toEqual({ ...ticket, difficulty, shard: 'shard-3' });
});

test('a ticket of a later version is not known, though it is signed', async () => {
  const keyring = await makeKeyring(1);
  const token = await signAnything(keyring, { ...makeTicket(keyring), version: 4 });
  expect(await verifyToken(keyring, token)).toBeUndefined();
});

test('a token of absurd length is refused', async () => {
  const keyring = await makeKeyring(1);
  expect(await verifyToken(keyring, `${'a'.repeat(100_000)}.${'a'.repeat(43)}`)).toBeUndefined();
});
