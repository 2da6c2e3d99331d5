import { expect, it } from 'vitest';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { signAll } from '../../test/sign-all.ts';
import { toExportDocument } from './export-document.ts';

const signed = signAll(askedSheet);
const idsOf = (...options: Parameters<typeof toExportDocument>): string[] =>
  toExportDocument(...options).items.map(({ id }) => id);

it('has all signed items, or those of one quiz that the seed decides', () => {
  expect(idsOf(signed).length).toBeGreaterThan(3);
  const quiz = idsOf(signed, { length: 3 });
  expect(quiz).toHaveLength(3);
  expect(idsOf(signed, { length: 3 })).toEqual(quiz);
  expect(idsOf(signed, { length: 3, seed: 'another' })).not.toEqual(quiz);
});

it('has no item if none is signed, also as a quiz', () => {
  expect(idsOf(askedSheet)).toEqual([]);
  expect(idsOf(askedSheet, { length: 3 })).toEqual([]);
});
