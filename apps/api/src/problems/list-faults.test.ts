import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { listFaults } from './list-faults.ts';

const listUnknown = (count: number) => {
  const fields = Array.from({ length: count }, (_, at) => [`field-${at}`, 1] as const);
  const { error } = z
    .strictObject({ body: z.strictObject({}) })
    .safeParse({ body: Object.fromEntries(fields) });
  return error === undefined ? [] : listFaults(error);
};

test('each unknown field is a fault at its own path', () => {
  expect(listUnknown(2)).toEqual([
    { path: ['body', 'field-0'], message: 'This field is not known' },
    { path: ['body', 'field-1'], message: 'This field is not known' },
  ]);
});

test('after ten unknown fields the others are counted', () => {
  expect(listUnknown(10)).toHaveLength(10);
  const faults = listUnknown(12);
  expect(faults).toHaveLength(11);
  expect(faults.at(-1)).toEqual({ path: ['body'], message: 'And 2 more unknown fields' });
});

test('after a hundred faults the others are counted', () => {
  const { error } = z.array(z.string()).safeParse(Array.from({ length: 150 }, (_, at) => at));
  const faults = error === undefined ? [] : listFaults(error);
  expect(faults).toHaveLength(101);
  expect(faults.at(-1)).toEqual({ path: [], message: 'And 50 more faults' });
});
