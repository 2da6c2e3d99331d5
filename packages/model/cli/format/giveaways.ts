import { poolOf } from '../../src/assemble/pool.ts';
import { giveawayParts, listGiveaways, type Giveaway } from '../../src/editing/giveaways.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';
import type { Bank } from '../../src/item/item.ts';
import { formatCount } from './lists.ts';

/** Returns a function that says whether a quiz may hold both items of a giveaway. */
function createMayMeet(bank: Bank): (giveaway: Giveaway) => boolean {
  const { areInConflict } = poolOf(bank);
  const items = new Map(bank.items.map((item) => [item.id, item]));
  return ({ by, of }) => {
    const [teller, told] = [items.get(by), items.get(of)];
    return teller !== undefined && told !== undefined && !areInConflict(teller, told);
  };
}

/** Formats giveaways with an advice: each item whose answer is given away, and the lines that do it. */
function formatGroup(giveaways: readonly Giveaway[], advice: string): string[] {
  if (giveaways.length === 0) return [];
  const told = Map.groupBy(giveaways, ({ of }) => of);
  const lines = [...told].flatMap(([of, all]) => [
    `  ${of}`,
    ...all.map(({ by, part, text }) => `    ${by}, ${giveawayParts[part]}: ${text}`),
  ]);
  const title = `${formatCount(told.size, 'item')} whose answer another question gives away, ${advice}:`;
  return [[title, ...lines].join('\n')];
}

/**
 * Lists the items whose answers others give away: first those that no quiz asks together with such another, then those that one
 * may. Dropped items are left out. Empty if there are none.
 */
export function formatGiveaways({ sheet, bank, signingOf }: SheetReport): string[] {
  const items = bank.items.filter((item) => signingOf(item).state !== 'dropped');
  const giveaways = listGiveaways(items, sheet);
  const mayMeet = createMayMeet({ items });
  return [
    ...formatGroup(
      giveaways.filter((each) => !mayMeet(each)),
      'so no quiz asks both. Reword one if both are to be asked in one quiz',
    ),
    ...formatGroup(giveaways.filter(mayMeet), 'and a quiz may ask both. Reword one'),
  ];
}
