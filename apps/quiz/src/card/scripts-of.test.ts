import { expect, test } from 'vitest';
import { scriptsOf } from './scripts-of.ts';

test.each([
  { text: 'Ten of 10', scripts: ['latin'] },
  { text: 'دو وفود', scripts: ['arabic', 'latin'] },
  { text: 'दो 2', scripts: ['devanagari', 'latin'] },
  { text: '', scripts: ['latin'] },
])('finds the scripts $scripts in "$text"', ({ text, scripts }) => {
  expect(scriptsOf(text)).toEqual(scripts);
});
