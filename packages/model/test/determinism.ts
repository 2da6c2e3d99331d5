import { difficulties } from '../src/attempt/difficulties.ts';
import { topics } from '../src/sheet/topics.ts';
import { assembleQuiz } from '../src/assemble/quiz.ts';
import { deriveBank } from '../src/derive/bank.ts';
import { toCanonicalJson } from '../src/sheet/text/canonical.ts';
import { digestContent } from '../src/sign/digest-content.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { arrangedSheet } from './sheets/arranged-sheet.ts';
import { askedSheet } from './sheets/asked-sheet.ts';
import { smallSheet } from './sheets/small-sheet.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function writePart(title: string, items: readonly unknown[]): string {
  return [title, ...items.map(toCanonicalJson)].map((line) => `${line}\n`).join('');
}

/** Facts alone, an editor's questions, and arrangements with wrong answers from outside the article. */
const sheets: readonly FactSheet[] = [smallSheet, askedSheet, arrangedSheet];

function writeSheet(sheet: FactSheet): string {
  const bank = deriveBank(sheet);
  const quizzes = numbers.map((number) => {
    const seed = `determinism ${number}`;
    const difficulty = difficulties[number % difficulties.length] ?? 'mixed';
    const items = assembleQuiz(bank, { seed, length: 10, topics, difficulty });
    return writePart(`quiz ${number}, ${difficulty}`, items);
  });
  return [
    writePart(`bank of ${sheet.id}`, bank.items),
    writePart('digests', bank.items.map(digestContent)),
    ...quizzes,
  ].join('');
}

/**
 * Writes banks, the digests that signatures hold, and ten quizzes of each, including their keys, one item a line. Every runtime must
 * produce the bytes in `fixtures/determinism.txt`.
 */
export const writeBankAndQuizzes = (): string => sheets.map(writeSheet).join('');
