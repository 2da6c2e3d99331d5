import { deriveBank } from '../src/derive/bank.ts';
import type { Bank } from '../src/item/item.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { signedBank } from '../src/sign/signed-bank.ts';

/** Derives the items of a sheet that readers get, from which quizzes are drawn. */
export const deriveSigned = (sheet: FactSheet): Bank => signedBank(sheet, deriveBank(sheet));
