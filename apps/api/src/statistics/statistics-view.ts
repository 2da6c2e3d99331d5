import {
  chanceOf,
  describeForm,
  describeItem,
  describeOptions,
  leastReaders,
  poolFacts,
  type Bank,
  type ReviewedItem,
} from '@dateline/model';
import type { ItemReport, Statistics } from './statistics-shapes.ts';
import { formSumsOf, itemSumsOf } from './sums.ts';
import type { Tallies } from './tally.ts';

function countAttempts(tallies: Tallies) {
  const { begun = 0, counted = 0, finished = 0 } = tallies.get('totals') ?? {};
  return { begun, counted, finished };
}

/** The public statistics. */
export function toStatistics(revision: string, { items }: Bank, tallies: Tallies): Statistics {
  const measured = items.map((item) => ({
    item,
    sums: itemSumsOf(tallies, item.id),
    chance: chanceOf(item),
  }));
  const { counted, finished } = countAttempts(tallies);
  return { revision, attempts: { counted, finished }, facts: poolFacts(measured) };
}

/** The statistics for editors; items and quizzes with too few attempts are left out. */
export function toItemReport(
  revision: string,
  bank: Bank,
  tallies: Tallies,
  formTallies: Tallies,
): ItemReport {
  const items = bank.items.flatMap((item) => {
    const sums = itemSumsOf(tallies, item.id);
    const described = describeItem(sums, chanceOf(item));
    if (described === undefined) return [];
    return [{ id: item.id, stem: item.stem, ...described, options: describeOptions(sums, item) }];
  });
  const forms = [...formSumsOf(formTallies)].flatMap(([id, sums]) => {
    const described = describeForm(sums);
    return described === undefined ? [] : [{ id, ...described }];
  });
  return { revision, attempts: countAttempts(tallies), items, forms };
}

/** How many readers answered an item and what share of them was right, to show after its key; undefined if too few have answered it. */
export function readersOf(tallies: Tallies, item: string): ReviewedItem['readers'] {
  const { attempts, correct } = itemSumsOf(tallies, item);
  return attempts < leastReaders ? undefined : { attempts, facility: correct / attempts };
}
