import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createApi } from '../../../test/worker/api.ts';
import { signAnything, signText } from '../../../test/worker/keyring.ts';
import { createAttemptIds } from '../../../test/worker/every-route/attempt-ids.ts';
import { answer, drawReader, resume, start } from '../../../test/worker/quiz-taker.ts';
import { decodeBase64Url } from '../../platform/bytes.ts';

/** Values that no field of a ticket has. */
const strange: readonly unknown[] = [
  null,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  '',
  'x'.repeat(1000),
  '\0',
  '\uD800',
  'constructor',
  '__proto__',
  "'; DROP TABLE reports; --",
];

const Payload = z.record(z.string(), z.unknown());

/** A counted attempt, so that each field has a value. */
async function startCounted() {
  const api = createApi();
  const keyring = await api.services.keyring();
  const { id } = await start(api, { mode: 'counted', reader: await drawReader(api) });
  const bytes = decodeBase64Url(id.split('.')[0] ?? '') ?? new Uint8Array();
  const ticket = Payload.parse(JSON.parse(new TextDecoder().decode(bytes)));
  /** The statuses of all requests that take an attempt id. */
  const send = async (attemptId: string): Promise<number[]> => {
    const path = `/v1/attempts/${attemptId}`;
    const responses = [
      await api.call(path),
      await api.send('PUT', `${path}/responses/1`, { response: null }),
      await api.send('POST', `${path}/finish`, {}),
      await api.send('POST', `${path}/reports`, { number: 1, reason: 'other' }),
    ];
    return responses.map(({ status }) => status);
  };
  return { api, keyring, ticket, id, send };
}

const unknown = [404, 404, 404, 404];

test('a signed ticket with a field that is missing or has a value of another sort is an unknown attempt', async () => {
  const { keyring, ticket, id, send } = await startCounted();
  expect(await signAnything(keyring, ticket)).toBe(id);
  for (const name of Object.keys(ticket)) {
    const lacking = await signAnything(keyring, { ...ticket, [name]: undefined });
    expect([name, await send(lacking)]).toEqual([name, unknown]);
    for (const value of strange) {
      const forged = { ...ticket, [name]: value };
      const statuses = await send(await signAnything(keyring, forged));
      // Any short text is a seed, of which other items are derived than those of the digest.
      const refusals = name === 'seed' ? [404, 410] : [404];
      const others = statuses.filter((status) => !refusals.includes(status));
      expect([name, value, others]).toEqual([name, value, []]);
    }
  }
});

test.each([
  'no JSON',
  '{',
  'null',
  '[]',
  '"text"',
  '1e999',
  '{"__proto__":{"version":1}}',
  '{"version":1e999}',
  '\uFEFF{}',
])('a signed text that is no ticket is an unknown attempt: %j', async (text) => {
  const { keyring, send } = await startCounted();
  expect(await send(await signText(keyring, text))).toEqual(unknown);
});

test('no number or text that is signed leads to an error of the server', async () => {
  const { keyring, ticket, send } = await startCounted();
  const value = fc.oneof(fc.jsonValue(), fc.integer(), fc.double(), fc.string({ unit: 'binary' }));
  const fields = fc.dictionary(fc.constantFrom(...Object.keys(ticket), '__proto__'), value, {
    minKeys: 1,
    maxKeys: 3,
  });
  await fc.assert(
    fc.asyncProperty(fields, async (changed) => {
      const statuses = await send(await signAnything(keyring, { ...ticket, ...changed }));
      for (const status of statuses) expect([200, 201, 404, 410]).toContain(status);
    }),
    { numRuns: 50 },
  );
});

test('a reader’s name of another form is refused, whatever it is', async () => {
  const { api } = await startCounted();
  const path = '/v1/articles/pakistan-outreach-2025/attempts';
  const names = ['weur-1', 'weur-1.', 'mars-1.'.padEnd(29, 'r'), 'weur-99999.'.padEnd(33, 'r')];
  for (const reader of [...strange, ...names]) {
    const { status } = await api.send('POST', path, { mode: 'counted', reader });
    expect([reader, status]).toEqual([reader, 422]);
  }
});

test('an attempt id with a wrong signature does not change any attempt', async () => {
  const api = createApi();
  const attemptIds = await createAttemptIds();
  await answer(api, attemptIds.own, 1, null);
  for (const forged of [
    attemptIds['another payload under this signature'],
    attemptIds.unsigned,
    attemptIds.garbage,
  ]) {
    expect((await answer(api, forged, 2, null)).status).toBe(404);
  }
  expect((await resume(api, attemptIds.own)).responses).toHaveLength(1);
  expect((await resume(api, attemptIds.other)).responses).toEqual([]);
});
