import { deriveBank, type FactSheet } from '@dateline/model';
import { checkBank } from '@dateline/model/checks';

/** What one check found: on one item or on the whole bank, and where in the sheet its cause lies. */
interface Finding {
  readonly check: string;
  readonly item?: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a sheet that is to be published comes to. */
export interface CheckedSheet {
  readonly itemCount: number;
  /** None, if it may be published. */
  readonly findings: readonly Finding[];
}

/** Derives the bank of a sheet and runs every check on it. */
export function checkSheet(sheet: FactSheet): CheckedSheet {
  const bank = deriveBank(sheet);
  return {
    itemCount: bank.items.length,
    findings: checkBank(sheet, bank).map((finding) => ({ ...finding, path: [] })),
  };
}
