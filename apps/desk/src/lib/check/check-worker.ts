import type { SheetJson } from '../draft/draft.ts';
import { checkSheet, type BankReport } from './check-sheet.ts';

/** What the page sends: a draft, with a number to tell the answers apart. */
export interface CheckRequest {
  readonly number: number;
  readonly sheet: SheetJson;
}

/** What the worker answers. */
export type CheckAnswer =
  | { readonly number: number; readonly report: BankReport }
  | { readonly number: number; readonly failure: string };

function answer({ number, sheet }: CheckRequest): CheckAnswer {
  try {
    return { number, report: checkSheet(sheet) };
  } catch (error) {
    return { number, failure: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => postMessage(answer(data)));
