import { assembleQuiz } from '../assemble/quiz.ts';
import type { Topic } from '../sheet/topic.ts';
import { topics } from '../sheet/topics.ts';
import { deriveIndexedBank } from '../derive/bank.ts';
import { indexSheet, type IndexedSheet } from '../derive/lookup/indexed-sheet.ts';
import type { Bank, Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { bankChecks, itemChecks, publishChecks, quizChecks, type Check } from './all-checks.ts';
import type { BankCheck, Flaw } from './check.ts';
import { pathOfItem } from './item-path.ts';
import { createContext, type Context, type Path } from './context.ts';

/** A fault that a check found, with the check and the item. */
export interface Finding {
  /** The number of the check, from 1 to 30. */
  readonly check: number;
  readonly name: string;
  /** The id of the item; absent if the finding is about the whole bank or a quiz. */
  readonly item?: string;
  readonly message: string;
  /** The part of the sheet to change. */
  readonly path: Path;
}

const toFinding = (
  { number, name }: Check<unknown>,
  { message, path }: Flaw,
  fallback: Path,
): Finding => ({ check: number, name, message, path: path ?? fallback });

/** Runs every check of an item on each of the items. */
export function checkItems(items: readonly Item[], context: Context): Finding[] {
  return items.flatMap((item) =>
    itemChecks.flatMap((each) =>
      each.run(item, context).map((flaw) => ({
        ...toFinding(each, flaw, pathOfItem(item, context)),
        item: item.id,
      })),
    ),
  );
}

/** The number of quizzes that are checked for each choice of topics, and their length. */
const sample = { quizzes: 20, length: 10 } as const;

/** Runs every check of a quiz on the items of one that was assembled from `bank` for the topics `asked`. */
export function checkQuiz(bank: Bank, asked: readonly Topic[], items: readonly Item[]): Finding[] {
  return quizChecks(bank, asked).flatMap((each) =>
    each.run(items).map((flaw) => toFinding(each, flaw, ['facts'])),
  );
}

/** Checks quizzes about all topics, and about each topic alone. Each finding says in how many of them it is. */
function checkQuizzes(bank: Bank): Finding[] {
  const choices = [topics, ...topics.map((topic) => [topic])];
  return choices.flatMap((asked, round) => {
    const found = Array.from({ length: sample.quizzes }, (_, at) =>
      assembleQuiz(bank, { seed: `check ${round} ${at}`, length: sample.length, topics: asked }),
    ).flatMap((items) => checkQuiz(bank, asked, items));
    const about = asked === topics ? 'all topics' : asked.join();
    return [...Map.groupBy(found, ({ message }) => message).values()].flatMap((same) =>
      same.slice(0, 1).map((finding) => ({
        ...finding,
        message: `${finding.message} (${same.length} of ${sample.quizzes} quizzes of ${sample.length} about ${about})`,
      })),
    );
  });
}

/** Leaves out the checks of single items and of quizzes for dropped items, which readers never get. */
function runAllChecks(
  { items }: Bank,
  context: Context,
  ofBank: readonly Check<BankCheck>[] = bankChecks,
): Finding[] {
  const dropped = new Set(context.index.sheet.dropped.map(({ item }) => item));
  const kept = items.filter(({ id }) => !dropped.has(id));
  return [
    ...checkItems(kept, context),
    ...checkQuizzes({ items: kept }),
    ...ofBank.flatMap((each) =>
      each.run(items, context).map((flaw) => toFinding(each, flaw, ['facts'])),
    ),
  ];
}

/** Runs all checks of items, of quizzes and of the bank, but not the one of signatures. */
export function checkBank(sheet: FactSheet, bank: Bank): Finding[] {
  return runAllChecks(bank, createContext(indexSheet(sheet)));
}

/** A bank with its sheet and what the checks found in it. */
export interface CheckedBank {
  readonly index: IndexedSheet;
  readonly bank: Bank;
  readonly findings: readonly Finding[];
}

function deriveAndCheck(sheet: FactSheet, ofBank: readonly Check<BankCheck>[]): CheckedBank {
  const index = indexSheet(sheet);
  const bank = deriveIndexedBank(index);
  return { index, bank, findings: runAllChecks(bank, createContext(index), ofBank) };
}

/** Derives the bank of a sheet and does the work of `checkBank`; indexes the sheet once for both. */
export const deriveCheckedBank = (sheet: FactSheet): CheckedBank =>
  deriveAndCheck(sheet, bankChecks);

/** Derives the bank of a sheet and runs every check, also that of signatures. Without findings, the sheet may be published. */
export const deriveBankToPublish = (sheet: FactSheet): CheckedBank =>
  deriveAndCheck(sheet, [...bankChecks, ...publishChecks]);
