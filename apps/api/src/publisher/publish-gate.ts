import { FactSheet, revisionOf, signedBank, type Bank } from '@dateline/model';
import { deriveBankToPublish, type Finding } from '@dateline/model/checks';
import { listFaults } from '../problems/list-faults.ts';
import type { Fault } from '../problems/problem.ts';
import type { PreparedRevision } from '../sheets/prepared-revisions.ts';

/** A revision that may be published, with its sheet and its items. */
export interface ReadyRevision extends PreparedRevision {
  readonly sheet: FactSheet;
  /** All items, signed or not; `itemCount` counts those that readers get. */
  readonly bank: Bank;
}

/** The result of the checks; the path of a fault starts at the root of the sheet. */
export type GateResult =
  | { readonly ok: true; readonly revision: ReadyRevision }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const toFault = ({ item = 'the bank', check, name, path, message }: Finding): Fault => ({
  path: [...path],
  message: `${item}, check ${check} ${name}: ${message}`,
});

/** Checks the rules of a sheet and its bank; `json` is the sheet as it was sent or read. */
export async function checkForPublishing(json: unknown): Promise<GateResult> {
  const { data: sheet, error } = FactSheet.safeParse(json);
  if (sheet === undefined)
    return { ok: false, faults: error === undefined ? [] : listFaults(error) };
  const { bank, findings } = deriveBankToPublish(sheet);
  if (findings.length > 0) return { ok: false, faults: findings.map(toFault) };
  const { id } = sheet;
  const hash = await revisionOf(sheet);
  const itemCount = signedBank(sheet, bank).items.length;
  return { ok: true, revision: { hash, id, itemCount, sheet, bank } };
}
