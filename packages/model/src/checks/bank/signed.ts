import { signedBank } from '../../sign/signed-bank.ts';
import type { BankCheck } from '../check.ts';

/** Check 30: readers get signed items only, so a sheet that is published has at least one. */
export const checkSigned: BankCheck = (items, { index: { sheet } }) => {
  if (signedBank(sheet, { items }).items.length > 0) return [];
  const { id } = sheet;
  const message = `None of its ${items.length} items is signed as it is now, and readers get signed items only: read them with "npx -y pnpm@12 sheet bank ${id}", then run "npx -y pnpm@12 sheet sign ${id} --all"`;
  return [{ message, path: ['signatures'] }];
};
