import { expect, test } from 'vitest';
import { writeBankAndQuizzes } from './determinism.ts';

test('a bank and its quizzes have the same bytes in Node as in workerd and Chromium', async () => {
  await expect(writeBankAndQuizzes()).toMatchFileSnapshot('fixtures/determinism.txt');
});
