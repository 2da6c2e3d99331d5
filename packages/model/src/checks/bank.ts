import { indexSheet } from '../derive/indexed-sheet.ts';
import type { Bank } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { checkCatchAlls } from './catch-alls.ts';
import type { ItemCheck } from './check.ts';
import { checkClearReference } from './clear-reference.ts';
import { checkCompleteFeedback } from './complete-feedback.ts';
import { checkFocusedStem } from './focused-stem.ts';
import { checkHomogeneousOptions } from './homogeneous-options.ts';
import { checkLureSafety } from './lure-safety.ts';
import { checkProvenKey } from './proven-key.ts';
import { checkSecondKey } from './second-key.ts';
import { checkSequence } from './sequence.ts';
import { checkShortStem } from './short-stem.ts';
import { checkStandsAlone } from './stands-alone.ts';

/** Every check of a single item, by name. */
export const itemChecks: Readonly<Record<string, ItemCheck>> = {
  'proven key': checkProvenKey,
  'no second key': checkSecondKey,
  'homogeneous options': checkHomogeneousOptions,
  'numbers in sequence': checkSequence,
  'no catch-alls': checkCatchAlls,
  'focused stem': checkFocusedStem,
  'short stem': checkShortStem,
  'clear reference': checkClearReference,
  'stands alone': checkStandsAlone,
  'lure safety': checkLureSafety,
  'complete feedback': checkCompleteFeedback,
};

/** What one check found on one item. */
export interface Finding {
  readonly item: string;
  readonly check: string;
  readonly message: string;
}

/** Runs every check on every item of a bank; a bank without findings may be published. */
export function checkBank(sheet: FactSheet, bank: Bank): Finding[] {
  const index = indexSheet(sheet);
  const checks = Object.entries(itemChecks);
  return bank.items.flatMap((item) =>
    checks.flatMap(([check, run]) =>
      run(item, index).map((message) => ({ item: item.id, check, message })),
    ),
  );
}
