import { expect, test } from 'vitest';
import { markPassages, readPassages, textPath } from './passages.ts';

const passages = [
  { paragraph: 2, start: 4, end: 7 },
  { paragraph: 5, start: 0, end: 30 },
];

test('an address holds the passages, and opens the longest', () => {
  const path = textPath('an-article', passages);
  expect(path).toBe('/articles/an-article/text?mark=2.4.7,5.0.30#p5');
  expect(readPassages(new URL(path, 'https://dateline.example').searchParams.get('mark'))).toEqual(
    passages,
  );
  expect(textPath('an-article')).toBe('/articles/an-article/text');
});

test.each([null, '', '1', '1.5.5', '1.7.5', '-1.0.5', '1.0.999999', 'a.b.c'])(
  'reads no passage from %s',
  (mark) => expect(readPassages(mark)).toEqual([]),
);

test.each([
  { own: [], parts: ['one two three'] },
  { own: [[4, 7]], parts: ['one ', '[two]', ' three'] },
  { own: [[0, 3]], parts: ['[one]', ' two three'] },
  {
    own: [
      [0, 7],
      [4, 13],
    ],
    parts: ['[one ]', '[two]', '[ three]'],
  },
  { own: [[8, 999]], parts: ['one two ', '[three]'] },
  { own: [[900, 999]], parts: ['one two three'] },
])('marks $own', ({ own, parts }) => {
  const given = own.map(([start = 0, end = 0]) => ({ paragraph: 1, start, end }));
  const marked = markPassages('one two three', 1, [...given, ...passages]);
  expect(marked.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(parts);
});
