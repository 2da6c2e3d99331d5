import { toFrame } from '../attempt/frame.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { signedBank } from '../sign/signed-bank.ts';

/** What a format writes: questions, with the article that they are about. */
export interface ExportDocument {
  readonly sheet: FactSheet;
  /** Names the whole in other systems: the headline, with the month if the sheet names one. */
  readonly title: string;
  /** A bank, or one quiz in its order. Never an item that is not signed. */
  readonly items: readonly Item[];
}

const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Formats a frame for systems that have one line for it: "Pakistan sends two delegations abroad (June 2025)". */
function formatTitle(sheet: FactSheet): string {
  const { headline, month } = toFrame(sheet);
  return month === undefined ? headline : `${headline} (${months.format(new Date(`${month}-01`))})`;
}

/** Prepares the items of a sheet that readers get, or the given ones of these, for a format. */
export function toExportDocument(
  sheet: FactSheet,
  items: readonly Item[] = signedBank(sheet, deriveBank(sheet)).items,
): ExportDocument {
  return { sheet, title: formatTitle(sheet), items };
}
