import { expect, test } from 'vitest';
import { countWords, findHeadline, listParagraphs } from './plain-text.ts';

test.each([
  ['Two boats meet\n\nThe race was on 3 May.', 'Two boats meet'],
  ['\uFEFF  Two   boats meet \r\nThe race was on 3 May.', 'Two boats meet'],
  ['Two boats met.\nThe race was on 3 May.', undefined],
  ['Two boats meet', undefined],
  [`${'long '.repeat(40)}\nThe race was on 3 May.`, undefined],
  ['', undefined],
])('the first line of %j is offered as the headline if it is like one', (text, headline) => {
  expect(findHeadline(text)).toBe(headline);
});

test('the headline at the beginning is no paragraph', () => {
  const text = 'Two boats meet\n\n  The race was on 3 May. \nIt rained.';
  expect(listParagraphs(text, 'Two  boats meet')).toEqual(['The race was on 3 May.', 'It rained.']);
  expect(listParagraphs(text, 'Another')).toHaveLength(3);
});

test('words are counted with their apostrophes and hyphens', () => {
  expect(countWords(['Oman’s two-day talks – at last', 'It is 3 May.'])).toBe(9);
});
