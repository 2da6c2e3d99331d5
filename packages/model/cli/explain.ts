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

/** Tells the proof of one item. */
export const explain: Command = {
  parameters: 'SHEET [ITEM]',
  description: `Prints the proof of the item with the id ITEM in words: what it asks, why its key is right,
why each other option is wrong, and the checks that it passed. Without ITEM, lists the ids.`,

  run: async ([name = '', id]) =>
    withSheet(name, (sheet) => {
      const desk = openDesk(sheet);
      return id === undefined
        ? { code: 0, output: listItems(desk) }
        : explainOrOffer(desk, name, id);
    }),
};
