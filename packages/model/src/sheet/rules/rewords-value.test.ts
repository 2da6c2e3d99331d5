import { expect, test } from 'vitest';
import { rewordsValue } from './rewords-value.ts';

const fact = ['The minister visited Gasko to discuss the debt of 1.2 billion dollars.', 'Gasko'];
const debt = ['discuss the debt of 1.2 billion dollars'];

test.each([
  ['Talk about the debt to Gasko', debt],
  ['A debt of 1.2 billion dollars', debt],
  ['Discussing debts', debt],
  ['Twice the trade', ['a doubling of trade']],
  ['Bases, borders and debts', ['disputes over naval bases, borders and gas debts']],
  ['No entry to the alliance', ['the country would not enter the alliance']],
])('"%s" says %j in other words', (key, value) => {
  expect(rewordsValue(key, value, fact)).toBe(true);
});

test.each([
  ['a key of another fact', 'Protest against the exercises', debt],
  ['a key that shares one word of four', 'A new debt office for fishing ports', debt],
  ['another number', 'A debt of 2.1 billion dollars', debt],
  ['another name', 'The debt to Petrola', ['the debt to Gasko']],
  [
    'the opposite',
    'The country would enter the alliance',
    ['the country would not enter the alliance'],
  ],
  ['empty words', 'To it and for them', debt],
])('refuses %s', (_, key, value) => {
  expect(rewordsValue(key, value, fact)).toBe(false);
});
