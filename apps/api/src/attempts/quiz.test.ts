import { assembleQuiz, deriveBank, FactSheet, topics } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { makeKeyring } from '../../test/worker/keyring.ts';
import { serveQuiz, type QuizChoice } from './quiz.ts';

const bank = deriveBank(FactSheet.parse(bundledSheets[0]));
const asked = { revision: 'one', seed: 'class 7b', length: 10 };
const choice: QuizChoice = { ...asked, topics: [...topics], difficulty: 'mixed' };

test.each(['easy', 'mixed', 'hard'] as const)(
  'the difficulty of a quiz that is %s enters its choice and its seed',
  async (difficulty) => {
    const keyring = await makeKeyring(1);
    const seed = await keyring.shuffle(JSON.stringify(['one', 'class 7b', 10, topics, difficulty]));
    expect(await serveQuiz(keyring, bank, { ...choice, difficulty })).toEqual(
      assembleQuiz(bank, { seed, length: 10, topics, difficulty }),
    );
  },
);
