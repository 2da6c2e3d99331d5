import type { PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { tellRefusal } from './refusal.ts';

const base = { number: 1, topic: 'dates', stem: 'When?' } as const;
const choice: PublicItem = { ...base, interaction: 'choice', options: [] };
const date: PublicItem = { ...base, interaction: 'date', granularity: 'day' };
const problem = { title: 'No', errors: [{ path: ['response'], message: 'Write the year too' }] };

test.each([
  { name: 'what was typed', item: date, status: 422, body: problem, says: 'Write the year too.' },
  { name: 'what was typed, without a reason', item: date, status: 422, body: {}, says: /another/ },
  {
    name: 'an option that does not exist',
    item: choice,
    status: 422,
    body: problem,
    says: /again/,
  },
  { name: 'a second answer', item: date, status: 409, body: {}, says: /first answer counts/ },
])('$name is refused in words of its own', async ({ item, status, body, says }) => {
  expect(await tellRefusal(item, Response.json(body, { status }))).toMatch(says);
});

test.each([200, 404, 410, 503])('a %s is no refusal of what was answered', async (status) => {
  expect(await tellRefusal(date, Response.json({}, { status }))).toBeUndefined();
});
