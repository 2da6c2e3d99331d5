import {
  chanceOf,
  describeForm,
  describeItem,
  describeOptions,
  FactStatistics,
  FormStatistics,
  ItemStatistics,
  leastCell,
  OptionStatistics,
  poolFacts,
  type Bank,
  type ReviewedItem,
} from '@dateline/model';
import * as z from 'zod/mini';
import { formSumsOf, itemSumsOf } from './sums.ts';
import type { Tallies } from './tally.ts';

const count = z.int().check(z.minimum(0));

const head = {
  revision: z.string(),
  /** Attempts with a response: all, those that count, and those of them that were finished. */
  attempts: z.strictObject({ begun: count, counted: count, finished: count }),
};

/** How well readers know an article, by fact: of an item no figure is public, since what most choose tells its key. */
export const Statistics = z
  .strictObject({ ...head, facts: z.array(FactStatistics) })
  .register(z.globalRegistry, { id: 'Statistics' });
export type Statistics = z.infer<typeof Statistics>;

/** How each item of a revision does its work, for its editor. */
export const ItemReport = z
  .strictObject({
    ...head,
    items: z.array(
      z.strictObject({
        id: z.string(),
        stem: z.string(),
        ...ItemStatistics.shape,
        options: z.array(OptionStatistics),
      }),
    ),
    /** Quizzes that several readers have answered whole. */
    forms: z.array(z.strictObject({ id: z.string(), ...FormStatistics.shape })),
  })
  .register(z.globalRegistry, { id: 'ItemReport' });
export type ItemReport = z.infer<typeof ItemReport>;

function headOf(revision: string, tallies: Tallies) {
  const { begun = 0, counted = 0, finished = 0 } = tallies.get('totals') ?? {};
  return { revision, attempts: { begun, counted, finished } };
}

/** Shows what anyone may know. */
export function toStatistics(revision: string, { items }: Bank, tallies: Tallies): Statistics {
  const measured = items.map((item) => ({
    item,
    sums: itemSumsOf(tallies, item.id),
    chance: chanceOf(item),
  }));
  return { ...headOf(revision, tallies), facts: poolFacts(measured) };
}

/** Shows what an editor may know; items and quizzes of which too little is known are left out. */
export function toItemReport(revision: string, bank: Bank, tallies: Tallies): ItemReport {
  const items = bank.items.flatMap((item) => {
    const sums = itemSumsOf(tallies, item.id);
    const described = describeItem(sums, chanceOf(item));
    if (described === undefined) return [];
    return [{ id: item.id, stem: item.stem, ...described, options: describeOptions(sums, item) }];
  });
  const forms = [...formSumsOf(tallies)].flatMap(([id, sums]) => {
    const described = describeForm(sums);
    return described === undefined ? [] : [{ id, ...described }];
  });
  return { ...headOf(revision, tallies), items, forms };
}

/** What a reader may know of an item once its key is told: how many have known it, where enough have answered. */
export function readersOf(tallies: Tallies, item: string): ReviewedItem['readers'] {
  const { attempts, correct } = itemSumsOf(tallies, item);
  return attempts < leastCell ? undefined : { attempts, facility: correct / attempts };
}
