import { expect, test } from 'vitest';
import { applyForm } from './change-preferences.ts';

const before = { flags: [2], timer: 5, confidence: true } as const;
const post = (fields: string) => {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.append(name, value);
  return applyForm({ ...before, flags: [...before.flags] }, 3, form, 99);
};

test.each([
  { fields: 'flag=on', after: { ...before, flags: [2, 3] } },
  { fields: 'flag=off', after: before },
  { fields: 'timer=off', after: { ...before, timer: undefined } },
  { fields: 'timer=on', after: before },
  { fields: 'asks=off', after: { ...before, confidence: undefined } },
  { fields: 'asks=on', after: { ...before, confidenceAt: 3 } },
  { fields: 'choice=a', after: before },
])('"$fields" changes only that preference', ({ fields, after }) => {
  expect(post(fields)).toEqual(after);
});

test('flagging an item twice stores one flag', () => {
  const form = new FormData();
  form.append('flag', 'on');
  expect(applyForm({ flags: [3] }, 3, form, 0).flags).toEqual([3]);
});

test('the timer counts from when it was switched on', () => {
  const form = new FormData();
  form.append('timer', 'on');
  expect(applyForm({ flags: [] }, 3, form, 99).timer).toBe(99);
});
