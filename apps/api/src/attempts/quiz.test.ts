import { assembleQuiz, deriveBank, FactSheet, signedBank, topics } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { makeKeyring } from '../../test/worker/keyring.ts';
import { createQuizCache, serveQuiz, type QuizChoice } from './quiz.ts';

const sheet = FactSheet.parse(bundledSheets[0]);
const bank = signedBank(sheet, deriveBank(sheet));
const asked = { revision: 'one', seed: 'class 7b', length: 10 };
const choice: QuizChoice = { ...asked, topics: [...topics], difficulty: 'mixed', mode: 'practice' };

test.each(['easy', 'mixed', 'hard'] as const)(
  'the difficulty of a quiz that is %s enters its choice and its seed',
  async (difficulty) => {
    const keyring = await makeKeyring(1);
    const seed = await keyring.shuffle(JSON.stringify(['one', 'class 7b', 10, topics, difficulty]));
    expect((await serveQuiz(keyring, bank, { ...choice, difficulty })).items).toEqual(
      assembleQuiz(bank, { seed, length: 10, topics, difficulty }),
    );
  },
);

/** A keyring that counts how often a quiz is shuffled. */
async function createCountedKeyring() {
  const keyring = await makeKeyring(1);
  const counted = {
    shuffles: 0,
    keyring: {
      ...keyring,
      shuffle: (text: string) => {
        counted.shuffles += 1;
        return keyring.shuffle(text);
      },
    },
  };
  return counted;
}

test('a quiz that was served is found again by its choice, and is put together once', async () => {
  const counted = await createCountedKeyring();
  const serve = createQuizCache();
  const quiz = await serve(counted.keyring, bank, choice);
  expect(await serve(counted.keyring, bank, { ...choice })).toBe(quiz);
  expect(await serve(counted.keyring, bank, { ...choice, topics: topics.toReversed() })).toBe(quiz);
  expect(counted.shuffles).toBe(1);
  expect(quiz).toEqual(await serveQuiz(counted.keyring, bank, choice));
});

test.each([
  ['revision', { revision: 'two' }],
  ['seed', { seed: 'class 7c' }],
  ['length', { length: 9 }],
  ['topics', { topics: ['dates' as const] }],
  ['difficulty', { difficulty: 'hard' as const }],
  ['mode', { mode: 'counted' as const }],
])('a choice of another %s gets its own quiz', async (_what, change) => {
  const keyring = await makeKeyring(1);
  const serve = createQuizCache();
  await serve(keyring, bank, choice);
  const other = { ...choice, ...change };
  expect(await serve(keyring, bank, other)).toEqual(await serveQuiz(keyring, bank, other));
});

test('the seed that a counted quiz shows gives the same items in practice, and its ticket’s does not', async () => {
  const keyring = await makeKeyring(1);
  const counted = await serveQuiz(keyring, bank, { ...choice, mode: 'counted' });
  const shown = await serveQuiz(keyring, bank, { ...choice, seed: counted.seed });
  expect(shown).toEqual(counted);
  expect((await serveQuiz(keyring, bank, choice)).items).not.toEqual(counted.items);
});

test('an isolate remembers a thousand quizzes of ten items', async () => {
  const counted = await createCountedKeyring();
  const serve = createQuizCache();
  const ask = (at: number) => serve(counted.keyring, bank, { ...choice, seed: `${at}` });
  for (let at = 0; at < 1_000; at += 1) await ask(at);
  for (let at = 0; at < 1_000; at += 1) await ask(at);
  expect(counted.shuffles).toBe(1_000);
});

test('what an isolate remembers is bounded by the length of the quizzes, and the oldest is forgotten', async () => {
  const counted = await createCountedKeyring();
  const choices = [2, 20, 3, 4].map((length, at) => ({ ...choice, length, seed: `${at}` }));
  const quizzes = await Promise.all(choices.map((each) => serveQuiz(counted.keyring, bank, each)));
  const [, ...later] = quizzes.map(({ publicItems }) => publicItems.length);
  const serve = createQuizCache(later.reduce((sum, each) => sum + each, 0));
  counted.shuffles = 0;
  for (const each of choices) await serve(counted.keyring, bank, each);
  for (const each of choices.toReversed()) await serve(counted.keyring, bank, each);
  expect(counted.shuffles).toBe(choices.length + 1);
});
