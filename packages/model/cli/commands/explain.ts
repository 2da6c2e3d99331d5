import { bundledSheets } from '../../sheets/index.ts';
import { checkItems } from '../../src/checks/bank.ts';
import { createContext } from '../../src/checks/context.ts';
import { deriveIndexedBank } from '../../src/derive/bank.ts';
import { indexSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import { formatPicture } from '../../src/editing/item-words.ts';
import type { Item } from '../../src/item/item.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { program, type Command, type Outcome } from '../command.ts';
import { formatProof } from '../format/proof.ts';
import { withSheet } from '../input/load-sheet.ts';

/** The longest list of ids that is suggested for an unknown one. */
const mostSuggestions = 8;

/** The number of characters that two texts share at their start. */
function countSharedStart(a: string, b: string): number {
  const at = Array.from(a).findIndex((character, index) => character !== b[index]);
  return at < 0 ? a.length : at;
}

/** Lists the ids that begin most like an unknown one: those of the same fact, or of any fact if it has no items. */
function listNearestIds(items: readonly Item[], id: string): string[] {
  const [fact = ''] = id.split('/');
  const near = items
    .map((item) => ({ id: item.id, shared: countSharedStart(item.id, id) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const ofFact = near.filter((other) => other.id.startsWith(`${fact}/`));
  return (ofFact.length > 0 ? ofFact : near).slice(0, mostSuggestions).map((other) => other.id);
}

function rejectId({ id: sheetId }: FactSheet, items: readonly Item[], id: string): Outcome {
  const near = listNearestIds(items, id);
  const suggestions =
    near.length === 0 ? [] : ['The nearest are', ...near.map((each) => `  ${each}`)];
  const complaint = [
    `Cannot explain "${id}": no item of ${sheetId} has this id`,
    ...suggestions,
    `${program} explain ${sheetId} lists them all`,
  ];
  return { code: 2, complaint: complaint.join('\n') };
}

/** The id of an item with its stem, and its picture if it has one. */
function formatEntry(item: Item): string {
  const picture = formatPicture(item);
  return `${item.id}${picture === undefined ? '' : ` (${picture})`}\n  ${item.stem}`;
}

/** Indexes a sheet and derives its items. */
function deriveItems(sheet: FactSheet) {
  const index = indexSheet(sheet);
  return { index, items: deriveIndexedBank(index).items };
}

/** Explains one item, or lists all items if no id is given. */
function explainSheet(
  { index, items }: ReturnType<typeof deriveItems>,
  id: string | undefined,
): Outcome {
  if (id === undefined) {
    return { code: 0, output: items.map(formatEntry).join('\n') };
  }
  const item = items.find((each) => each.id === id);
  if (item === undefined) return rejectId(index.sheet, items, id);
  const findings = checkItems([item], createContext(index));
  return { code: 0, output: formatProof(index.sheet, item, findings) };
}

/** Finds the bundled sheet that has an item with this id. */
function findBundledSheet(id: string) {
  if (!id.includes('/')) return undefined;
  for (const sheet of bundledSheets) {
    const derived = deriveItems(FactSheet.parse(sheet));
    if (derived.items.some((item) => item.id === id)) return derived;
  }
  return undefined;
}

/** Prints the proof of one item. */
export const explain: Command = {
  parameters: 'SHEET [ITEM]',
  description: `Prints the proof of the item with the id ITEM in words: what it asks, why its key is right,
why each other option is wrong, whether it is drawn on a map or a line, and the checks that it passed.
Without ITEM, lists all ids.
An item of a bundled sheet can be named by its id alone, without SHEET.`,

  run: async ([name = '', id]) => {
    const bundled = id === undefined ? findBundledSheet(name) : undefined;
    return bundled === undefined
      ? withSheet(name, (sheet) => explainSheet(deriveItems(sheet), id))
      : explainSheet(bundled, name);
  },
};
