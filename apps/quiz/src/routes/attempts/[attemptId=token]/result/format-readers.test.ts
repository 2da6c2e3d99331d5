import { expect, test } from 'vitest';
import { formatReaders } from './format-readers.ts';

test.each([
  { attempts: 214, facility: 0.6308, words: '63% of 214 readers knew this' },
  { attempts: 1200, facility: 0.5, words: '50% of 1,200 readers knew this' },
  { attempts: 10, facility: 1, words: 'All 10 readers knew this' },
  { attempts: 10, facility: 0, words: 'None of 10 readers knew this' },
  { attempts: 2000, facility: 0.9995, words: '99% of 2,000 readers knew this' },
  { attempts: 2000, facility: 0.0005, words: '1% of 2,000 readers knew this' },
])('formats $facility of $attempts as "$words"', ({ words, ...readers }) => {
  expect(formatReaders(readers)).toBe(words);
});
