import { difficulties } from '../src/attempt/difficulties.ts';
import { topics } from '../src/sheet/topics.ts';
import { assembleQuiz } from '../src/assemble/quiz.ts';
import { deriveBank } from '../src/derive/bank.ts';
import { toCanonicalJson } from '../src/sheet/text/canonical.ts';
import { digestContent } from '../src/sign/digest-content.ts';
import { smallSheet } from './sheets/small-sheet.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function writePart(title: string, items: readonly unknown[]): string {
  return [title, ...items.map(toCanonicalJson)].map((line) => `${line}\n`).join('');
}

/**
 * Writes a bank, the digests that signatures hold, and ten quizzes of it, including their keys, one item a line. Every runtime must produce
 * the bytes in `fixtures/determinism.txt`.
 */
export function writeBankAndQuizzes(): string {
  const bank = deriveBank(smallSheet);
  const quizzes = numbers.map((number) => {
    const seed = `determinism ${number}`;
    const difficulty = difficulties[number % difficulties.length] ?? 'mixed';
    const items = assembleQuiz(bank, { seed, length: 10, topics, difficulty });
    return writePart(`quiz ${number}, ${difficulty}`, items);
  });
  return [
    writePart('bank', bank.items),
    writePart('digests', bank.items.map(digestContent)),
    ...quizzes,
  ].join('');
}
