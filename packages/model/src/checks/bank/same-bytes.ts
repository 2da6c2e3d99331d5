import { deriveBank } from '../../derive/bank.ts';
import { toCanonicalJson } from '../../sheet/text/canonical.ts';
import type { BankCheck } from '../check.ts';

/** Check 26: deriving the bank again gives the same bytes. A test compares Node, workerd and Chromium with one fixture. */
export const checkSameBytes: BankCheck = (items, { index }) =>
  toCanonicalJson(deriveBank(structuredClone(index.sheet)).items) === toCanonicalJson(items)
    ? []
    : [{ message: 'The same sheet gives another bank when it is derived again' }];
