import { expect, test } from 'vitest';
import { findAskedCount } from './asked-count.ts';

test.each<[string, number | undefined]>([
  ['Which two of these came?', 2],
  ['On which three points did they agree?', 3],
  ['In what 2 cities did they meet?', 2],
  ['Which ten of these came?', 10],
  ['Which 11 of these played?', 11],
  ['Which of these came? Choose two.', 2],
  ['Which of these came? Choose 3.', 3],
  ['Which of these came? Choose both.', 2],
  ['Which of these came? Choose seven.', 7],
  ['Which two sides agreed on these? Choose four.', 4],
  ['Who were the two leaders?', 2],
  ['Who both came?', 2],
  ['Which of these came? Choose all that apply.', undefined],
  ['Which of the two parties said this?', undefined],
  ['Which of these did both sides sign?', undefined],
  ['Which 1 of these came?', undefined],
  ['Which 1961 treaty was it?', undefined],
  ['Which 2.5 tonnes were found?', undefined],
  ['Which two-party talks failed?', undefined],
  ['Which twofold aim had they?', undefined],
])('"%s" asks for %j', (stem, count) => {
  expect(findAskedCount(stem)).toBe(count);
});
