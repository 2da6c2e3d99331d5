import { expect, test } from 'vitest';
import { bundledSheets } from '../sheets/index.ts';
import { assembleQuiz, type QuizOptions } from '../src/assemble/quiz.ts';
import { difficulties } from '../src/attempt/difficulties.ts';
import { deriveBank } from '../src/derive/bank.ts';
import type { Bank } from '../src/item/item.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { topics } from '../src/sheet/topics.ts';
import { deriveSigned } from './derive-signed.ts';
import { scaleSheet } from './sheets/scale-sheet.ts';

const banks: readonly (readonly [string, Bank])[] = [
  ...bundledSheets
    .map((sheet) => FactSheet.parse(sheet))
    .map((sheet) => [sheet.id, deriveSigned(sheet)] as const),
  [scaleSheet(100).id, deriveBank(scaleSheet(100))],
];

/** Quizzes of several lengths, difficulties and topics, each of which avoids the items of the one before. */
function listQuizzes(bank: Bank): string[] {
  let avoid: string[] = [];
  return [5, 10, 20, 35].flatMap((length) =>
    difficulties.flatMap((difficulty) =>
      [topics, topics.slice(0, 2), topics.slice(5)].map((asked, at) => {
        const seed = `${length} ${difficulty} ${at}`;
        const options: QuizOptions = { seed, length, topics: asked, difficulty, avoid };
        avoid = assembleQuiz(bank, options).map(({ id }) => id);
        return `${seed}: ${avoid.join(' ')}`;
      }),
    ),
  );
}

test('the same seeds and options select the same items', async () => {
  const text = banks.flatMap(([id, bank]) => [id, ...listQuizzes(bank)]).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('fixtures/quiz-selection.txt');
});
