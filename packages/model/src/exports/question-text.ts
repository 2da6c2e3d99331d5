import { wantedDate } from '../interactions/date.ts';
import type { Item } from '../item/item.ts';
import type { ExportDocument } from './export-document.ts';

/** Tells how to write a typed answer; undefined if the answer is not typed. */
export function writeInstruction(item: Item): string | undefined {
  switch (item.interaction) {
    case 'number':
      return `Write a number: how many ${item.unit}.`;
    case 'date':
      return `${wantedDate[item.granularity]}.`;
    default:
      return undefined;
  }
}

/** The lines of a question for systems that show each one alone: the frame, the stem, how to answer. */
export function listQuestionLines({ title }: ExportDocument, item: Item): string[] {
  const instruction = writeInstruction(item);
  return [title, item.stem, ...(instruction === undefined ? [] : [instruction])];
}
