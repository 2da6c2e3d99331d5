import { expect, test } from 'vitest';
import { deriveBank } from '../src/derive/bank.ts';
import { arrangedSheet } from './sheets/arranged-sheet.ts';
import { askedSheet } from './sheets/asked-sheet.ts';
import { writeBankAndQuizzes } from './determinism.ts';

test('a bank and its quizzes have the same bytes in Node as in workerd and Chromium', async () => {
  await expect(writeBankAndQuizzes()).toMatchFileSnapshot('fixtures/determinism.txt');
});

test('the bytes have an editor’s question, an arrangement and a fact from outside the article', () => {
  const text = writeBankAndQuizzes();
  const [question] = deriveBank(askedSheet).items;
  const [arranged] = deriveBank(arrangedSheet).items.filter(({ id }) =>
    arrangedSheet.arrangements.some((each) => id.startsWith(`${each.id}/`)),
  );
  const [outside] = arrangedSheet.outside;
  for (const words of [question?.id, arranged?.id, outside?.statement]) {
    expect(text).toContain(words ?? 'nothing');
  }
});
