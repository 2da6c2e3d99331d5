import { Verdict, type PublicItem } from '@dateline/model';
import { expect, test } from 'vitest';
import { createApi, read, type Api } from '../../../test/worker/api.ts';
import { answer, resume, startWith } from '../../../test/worker/quiz-taker.ts';
import { maxBodyBytes } from '../../http/body.ts';

type Typed = Extract<PublicItem['interaction'], 'number' | 'date'>;

/** The stored response to an item; undefined before it is answered. */
async function findStored(api: Api, id: string, number: number) {
  const { responses } = await resume(api, id);
  return responses.find((each) => each.number === number)?.response;
}

test.each<[Typed, string, unknown, unknown, ...unknown[]]>([
  [
    'number',
    'a number in words',
    26,
    'twenty-six',
    26,
    '26',
    ' 26 ',
    '26.0',
    'Twenty Six',
    '٢٦',
    '２６',
  ],
  ['number', 'a number with its thousands apart', 1250, '1,250', '1.250', '1 250', 1250, 1.25e3],
  ['number', 'nothing', 0, 'zero', 0, '0', -0, '-0'],
  ['date', 'a date', '2025-06-02', '2 June 2025', 'June 2nd, 2025', '2025-6-2', '2 Jun. 2025'],
])('to a %s item %s is stored as %j, however it is written', async (...row) => {
  const [interaction, , stored, first, ...others] = row;
  const api = createApi();
  const { id, item } = await startWith(api, interaction);
  const verdict = await read(Verdict, await answer(api, id, item.number, first));
  expect(await findStored(api, id, item.number)).toBe(stored);
  for (const other of others) {
    const again = await answer(api, id, item.number, other);
    expect([again.status, await again.json()]).toEqual([200, verdict]);
  }
});

const unreadable: Record<Typed, readonly unknown[]> = {
  number: [
    'many',
    '',
    ' ',
    'NaN',
    'Infinity',
    '1e999',
    '0x1A',
    '26; DROP TABLE responses',
    '26\0',
    '2\u00066',
    '1,2,3',
    '1.2.3',
    '26 or 27',
    'constructor',
    '__proto__',
    'hundred '.repeat(8),
    '\ud800',
    '9'.repeat(65),
    [26],
    { number: 26 },
    true,
  ],
  date: [
    'yesterday',
    '',
    '2/6/2025',
    '30 February 2025',
    '2025-02-30',
    '2025-13-01',
    '29 February 1900',
    '31 June',
    'June 2025',
    '2025',
    '2 June 2025 or 3 June 2025',
    '2025-06-02T00:00:00Z',
    '2025-06-02\0',
    'constructor 2 2025',
    '__proto__',
    '-2025-06-02',
    '+012025-06-02',
    20_250_602,
    ['2025-06-02'],
  ],
};

test.each(['number', 'date'] as const)(
  'a %s that cannot be read is refused, and the item stays open',
  async (interaction) => {
    const api = createApi();
    const { id, item } = await startWith(api, interaction);
    for (const response of unreadable[interaction]) {
      const refused = await answer(api, id, item.number, response);
      const problem = await refused.json();
      expect({ response, status: refused.status, problem }).toMatchObject({
        response,
        status: 422,
        problem: { errors: [{ path: ['response'] }] },
      });
      expect(await findStored(api, id, item.number)).toBeUndefined();
    }
    expect((await answer(api, id, item.number, null)).status).toBe(200);
  },
);

const unitOf = (item: PublicItem): string => (item.interaction === 'number' ? item.unit : '');
const isMeasured = (item: PublicItem): boolean => /metres|minutes|kilograms/.test(unitOf(item));

test('a number below nothing is stored if its unit is measured', async () => {
  const api = createApi();
  const { id, item } = await startWith(api, 'number', isMeasured);
  const verdict = await read(Verdict, await answer(api, id, item.number, '−4'));
  expect(await findStored(api, id, item.number)).toBe(-4);
  for (const other of ['-4', 'minus four', -4]) {
    expect(await read(Verdict, await answer(api, id, item.number, other))).toEqual(verdict);
  }
});

test.each([
  { response: '-7', reason: 'negative-count' },
  { response: -7, reason: 'negative-count' },
  { response: '26.5', reason: 'fractional-count' },
  { response: 26.5, reason: 'fractional-count' },
])('$response of what is counted is questioned: $reason, and nothing counts', async (row) => {
  const api = createApi();
  const { id, item } = await startWith(api, 'number', (each) => !isMeasured(each));
  const refused = await answer(api, id, item.number, row.response);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    errors: [{ path: ['response'], reason: row.reason }],
  });
  expect(await findStored(api, id, item.number)).toBeUndefined();
  expect((await answer(api, id, item.number, '26')).status).toBe(200);
});

test('a date without its year is asked for it if the stem names none', async () => {
  const api = createApi();
  const { id, item } = await startWith(
    api,
    'date',
    (each) => 'granularity' in each && each.granularity === 'day' && !/\d{4}/.test(each.stem),
  );
  const refused = await answer(api, id, item.number, 'the sixteenth of July');
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ reason: 'year-missing' }] });
  expect(await findStored(api, id, item.number)).toBeUndefined();
});

test('a number that JSON cannot hold is refused', async () => {
  const api = createApi();
  const { id, item } = await startWith(api, 'number');
  const refused = await api.call(`/v1/attempts/${id}/responses/${item.number}`, {
    method: 'PUT',
    body: '{"response":1e999}',
    headers: { 'Content-Type': 'application/json' },
  });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ path: ['response'] }] });
});

test.each<[Typed, number, number]>([
  ['number', 1_000_000, 413],
  ['date', 1_000_000, 413],
  ['number', maxBodyBytes - 100, 422],
  ['date', maxBodyBytes - 100, 422],
])('to a %s item a text of %i digits gets %i, and nothing is stored', async (...row) => {
  const [interaction, length, status] = row;
  const api = createApi();
  const { id, item } = await startWith(api, interaction);
  const refused = await answer(api, id, item.number, '1'.repeat(length));
  expect(refused.status).toBe(status);
  expect(await findStored(api, id, item.number)).toBeUndefined();
});
