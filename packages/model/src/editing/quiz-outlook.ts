import {
  createComparison,
  gives,
  limitEachOther,
  repeats,
  type Comparable,
} from '../assemble/conflicts.ts';
import { assembleQuiz } from '../assemble/quiz.ts';
import type { Bank, Item } from '../item/item.ts';
import { topics } from '../sheet/topics.ts';

/** A question that a short quiz leaves out, and the question of the quiz that it may not meet. */
export interface KeptApart {
  /** The ids of both items. */
  readonly item: string;
  readonly from: string;
  /** What the first does to the second, or both to each other. */
  readonly how: 'repeats' | 'tells' | 'is told by' | 'limits';
}

/** How long the quizzes of a bank are. */
export interface QuizOutlook {
  /** How many items a reader asks for. */
  readonly wanted: number;
  /** How many items the bank has. */
  readonly items: number;
  /** How many the shortest and the longest of some quizzes have. */
  readonly least: number;
  readonly most: number;
  /** Why the longest of them has no more: each item that it leaves out, with one that it may not meet. */
  readonly apart: readonly KeptApart[];
}

/** How many quizzes are assembled, and their length. */
const sample = { quizzes: 10, length: 10 } as const;

function compare(a: Comparable, b: Comparable): KeptApart['how'] | undefined {
  if (repeats(a, b)) return 'repeats';
  if (gives(a, b)) return 'tells';
  if (gives(b, a)) return 'is told by';
  return limitEachOther(a, b) ? 'limits' : undefined;
}

function listApart(bank: Bank, quiz: readonly Item[]): KeptApart[] {
  const prepare = createComparison(bank);
  return bank.items
    .filter((item) => !quiz.includes(item))
    .flatMap((item) =>
      quiz
        .flatMap((other): KeptApart[] => {
          const how = compare(prepare(item), prepare(other));
          return how === undefined ? [] : [{ item: item.id, from: other.id, how }];
        })
        .slice(0, 1),
    );
}

/** Assembles quizzes of ten from the items that readers may get, to tell how many questions fit into one. */
export function foreseeQuiz(bank: Bank): QuizOutlook {
  const byId = new Map(bank.items.map((item) => [item.id, item]));
  const quizzes = Array.from({ length: sample.quizzes }, (_, at) =>
    assembleQuiz(bank, { seed: `outlook ${at}`, length: sample.length, topics }),
  ).toSorted((a, b) => a.length - b.length);
  const [shortest = []] = quizzes;
  const longest = quizzes.at(-1) ?? [];
  const isShort = longest.length < sample.length;
  return {
    wanted: sample.length,
    items: bank.items.length,
    least: shortest.length,
    most: longest.length,
    apart: isShort
      ? listApart(
          bank,
          longest.flatMap(({ id }) => byId.get(id) ?? []),
        )
      : [],
  };
}
