import { assembleQuiz, deriveBank, FactSheet, topics } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { makeKeyring } from '../../test/worker/keyring.ts';
import { serveQuiz, type QuizChoice } from './quiz.ts';

const bank = deriveBank(FactSheet.parse(bundledSheets[0]));
const asked = { revision: 'one', seed: 'class 7b', length: 10 };
const choice: QuizChoice = { ...asked, topics: [...topics], difficulty: 'mixed' };

test.each(['easy', 'hard'] as const)(
  'a quiz that is %s is chosen and shuffled as such',
  async (difficulty) => {
    const keyring = await makeKeyring(1);
    const seed = await keyring.shuffle(JSON.stringify(['one', 'class 7b', 10, topics, difficulty]));
    expect(await serveQuiz(keyring, bank, { ...choice, difficulty })).toEqual(
      assembleQuiz(bank, { seed, length: 10, topics, difficulty }),
    );
  },
);

test('a seed that was shared before there was a difficulty still gives its quiz', async () => {
  const keyring = await makeKeyring(1);
  const seed = await keyring.shuffle(JSON.stringify(['one', 'class 7b', 10, topics]));
  expect(await serveQuiz(keyring, bank, choice)).toEqual(
    assembleQuiz(bank, { seed, length: 10, topics }),
  );
});
