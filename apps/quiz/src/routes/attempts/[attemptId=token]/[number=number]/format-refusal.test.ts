import type { PublicItem } from '@dateline/model/public';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { expect, test } from 'vitest';
import { formatRefusal } from './format-refusal.ts';

const base = { number: 1, topic: 'dates', stem: 'When?' } as const;
const choice: PublicItem = { ...base, interaction: 'choice', options: [] };
const date: PublicItem = { ...base, interaction: 'date', granularity: 'day' };
const problem = {
  title: 'No',
  errors: [{ path: ['response'], message: 'Write the year too', reason: 'year-missing' }],
};

test.each([
  { name: 'what was typed', item: date, status: 422, body: problem, says: 'Write the year too.' },
  {
    name: 'what was typed, without a reason',
    item: date,
    status: 422,
    body: {},
    says: /could not read that as a date.*14 July 1789/,
  },
  {
    name: 'an option that does not exist',
    item: choice,
    status: 422,
    body: problem,
    says: /again/,
  },
  { name: 'a second answer', item: date, status: 409, body: {}, says: /first answer counts/ },
])('$name gets its own message', async ({ item, status, body, says }) => {
  const refusal = await formatRefusal(item, Response.json(body, { status }));
  expect(refusal?.message).toMatch(says);
  expect(refusal?.isFault).toBe(status === 422);
});

test.each([
  { status: 429, retryAfter: '20', again: 'in 20 seconds' },
  { status: 503, retryAfter: '5', again: 'in 5 seconds' },
  { status: 500, retryAfter: '', again: 'in a minute' },
])('status $status keeps the answer valid, so it can be sent again', async (row) => {
  const response = Response.json(
    {},
    { status: row.status, headers: { 'Retry-After': row.retryAfter } },
  );
  expect(await formatRefusal(date, response)).toEqual({
    message: `Your answer could not be saved just now. It is still here: submit it again ${row.again}.`,
    isFault: false,
  });
});

test.each([200, 404, 410])('status %s is not a refusal of the answer', async (status) => {
  expect(await formatRefusal(date, Response.json({}, { status }))).toBeUndefined();
});

test.each([
  { locale: 'en', reason: 'no-such-day', says: /The calendar has no such day/ },
  { locale: 'ur', reason: 'no-such-day', says: /کیلنڈر میں ایسا کوئی دن نہیں/ },
  { locale: 'hi', reason: 'no-such-day', says: /कैलेंडर में ऐसा कोई दिन नहीं/ },
  { locale: 'ur', reason: 'year-missing', says: /سال بھی لکھیے/ },
  { locale: 'hi', reason: 'negative-count', says: /शून्य से कम नहीं/ },
  { locale: 'ur', reason: 'fractional-count', says: /پورے عدد/ },
] as const)(
  'says in $locale why an answer is not taken: $reason',
  async ({ locale, reason, says }) => {
    overwriteGetLocale(() => locale);
    try {
      const body = { errors: [{ path: ['response'], message: 'In English', reason }] };
      const refusal = await formatRefusal(date, Response.json(body, { status: 422 }));
      expect(refusal?.message).toMatch(says);
    } finally {
      overwriteGetLocale(() => 'en');
    }
  },
);
