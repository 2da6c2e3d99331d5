import { writeBankAndQuizzes } from '@dateline/model/test/determinism.ts';
import expected from '@dateline/model/test/fixtures/determinism.txt?raw';
import { expect, test } from 'vitest';

test('a bank and its quizzes are the same bytes in workerd as in Node and Chromium', () => {
  expect(writeBankAndQuizzes()).toBe(expected);
});
