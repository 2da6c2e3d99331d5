import { bundledSheets } from '../sheets/index.ts';
import { deriveBank } from '../src/derive/bank.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import type { Command, Outcome } from './command.ts';
import { openDesk, type Desk } from './desk.ts';
import { explainItem } from './explain-item.ts';
import { findItem } from './find-item.ts';
import { withSheet } from './load-sheet.ts';

const listItems = ({ bank }: Desk): string =>
  bank.items.map(({ id, stem }) => `${id}\n  ${stem}`).join('\n');

function explainOrOffer(desk: Desk, sheetName: string, id: string): Outcome {
  const found = findItem(desk.bank, id);
  if ('stem' in found) return { code: 0, output: explainItem(desk, found) };
  const offer = found.length === 0 ? [] : ['The nearest are', ...found.map((near) => `  ${near}`)];
  const complaint = [
    `Cannot explain "${id}": no item of ${sheetName} has this id`,
    ...offer,
    `pnpm sheet explain ${sheetName} lists them all`,
  ];
  return { code: 2, complaint: complaint.join('\n') };
}

/** The id of the bundled sheet that has an item with this id. */
function findOwner(item: string): string | undefined {
  if (!item.includes('/')) return undefined;
  const owner = bundledSheets
    .map((sheet) => FactSheet.parse(sheet))
    .find((sheet) => deriveBank(sheet).items.some(({ id }) => id === item));
  return owner?.id;
}

/** Tells the proof of one item. */
export const explain: Command = {
  parameters: 'SHEET [ITEM]',
  description: `Prints the proof of the item with the id ITEM in words: what it asks, why its key is right,
why each other option is wrong, and the checks that it passed. Without ITEM, lists the ids.
The id of an item of a bundled sheet needs no SHEET before it.`,

  run: async ([name = '', id]) => {
    const owner = id === undefined ? findOwner(name) : undefined;
    return withSheet(owner ?? name, (sheet) => {
      const desk = openDesk(sheet);
      const item = owner === undefined ? id : name;
      return item === undefined
        ? { code: 0, output: listItems(desk) }
        : explainOrOffer(desk, sheet.id, item);
    });
  },
};
