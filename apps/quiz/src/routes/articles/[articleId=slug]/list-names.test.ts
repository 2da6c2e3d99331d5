import { expect, test } from 'vitest';
import { listNames } from './list-names.ts';

test.each([
  { language: 'en', listed: 'Rome, Oslo and Bonn' },
  { language: 'de', listed: 'Rome, Oslo und Bonn' },
])('names stand in a list as $language has it', ({ language, listed }) => {
  expect(listNames(['Rome', 'Oslo', 'Bonn'], language)).toBe(listed);
});
