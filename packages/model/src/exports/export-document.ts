import { assembleQuiz } from '../assemble/quiz.ts';
import { toFrame } from '../attempt/frame.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { topics } from '../sheet/topics.ts';
import { signedBank } from '../sign/signed-bank.ts';

/** What a format writes: questions, with the article that they are about. */
export interface ExportDocument {
  readonly sheet: FactSheet;
  /** Names the whole in other systems: the headline, with the month if the sheet names one. */
  readonly title: string;
  /** A bank, or one quiz in its order. Never an item that is not signed. */
  readonly items: readonly Item[];
}

/** Which of the items that readers get are written. */
export interface ExportOptions {
  /** The length of one quiz; absent if all items are written. */
  readonly length?: number | undefined;
  /** Decides the items of the quiz; without it, they are always the same. */
  readonly seed?: string | undefined;
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

/** Prepares the items of a sheet that readers get for a format: all, or one quiz. There are none if none is signed. */
export function toExportDocument(
  sheet: FactSheet,
  { length, seed = 'export' }: ExportOptions = {},
): ExportDocument {
  const bank = signedBank(sheet, deriveBank(sheet));
  const items = length === undefined ? bank.items : assembleQuiz(bank, { seed, length, topics });
  return { sheet, title: formatTitle(sheet), items };
}
