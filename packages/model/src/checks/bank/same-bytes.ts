import { deriveBank } from '../../derive/bank.ts';
import { toCanonicalJson } from '../../sheet/canonical.ts';
import type { BankCheck } from '../check.ts';

/**
 * Check 26: the same facts give the same bank, whoever derives it again. That Node, workerd and browsers agree, a
 * fixture says that is compared in each of them.
 */
export const checkSameBytes: BankCheck = (items, { index }) =>
  toCanonicalJson(deriveBank(structuredClone(index.sheet)).items) === toCanonicalJson(items)
    ? []
    : [{ message: 'The same sheet gives another bank when it is derived again' }];
