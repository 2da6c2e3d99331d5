import { expect, test } from 'vitest';
import { listNumbers } from './read-numbers.ts';

test.each<[string, readonly number[]]>([
  ['26 people and fifteen boats', [26, 15]],
  ['one hundred and twenty-three thousand four hundred', [123_400]],
  ['£15,000 and 21.5 kg', [15_000, 21.5]],
  ['32.3 million', [32_300_000, 32.3]],
  ['two and a half hours', [2.5]],
  ['seven, eight', [7, 8]],
  ['on 7 May 2001 and in June', []],
  ['won 5–3, and four of them', [4]],
  ['', []],
])('listNumbers finds the numbers of "%s"', (text, numbers) => {
  expect(listNumbers(text).map(({ value }) => value)).toEqual(numbers);
});

test.each<[string, string, readonly string[]]>([
  ['more than 26', '26', ['atLeast']],
  ['no more than 26', '26', ['atMost']],
  ['no fewer than 26', '26', ['atLeast']],
  ['26 or more', '26', ['atLeast']],
  ['26 people or more', '26', ['atLeast']],
  ['just over 26', '26', ['atLeast', 'about']],
  ['nearly £26', '26', ['atMost', 'about']],
  ['26 people', '26', ['exact']],
  ['less than the 26 that were asked for', '26', ['exact']],
  ['more people than 26', '26', ['exact']],
])('listNumbers reads the bound of "%s"', (text, number, bounds) => {
  expect(listNumbers(text).find((each) => each.text === number)?.bounds).toEqual(bounds);
});
