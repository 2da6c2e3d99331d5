import { deriveBank, FactSheet, revisionOf, type Bank } from '@dateline/model';
import { checkBank, type Finding } from '@dateline/model/checks';
import { listFaults } from '../problems/list-faults.ts';
import type { Fault } from '../problems/problem.ts';
import type { PreparedRevision } from '../sheets/prepared-revisions.ts';

/** A revision that may be published, with its sheet and its bank. */
export interface Ready extends PreparedRevision {
  readonly sheet: FactSheet;
  readonly bank: Bank;
}

/** The result of the checks; the path of a fault starts at the root of the sheet. */
export type Passage =
  | { readonly ok: true; readonly revision: Ready }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const toFault = ({ item = 'the bank', check, name, path, message }: Finding): Fault => ({
  path: [...path],
  message: `${item}, check ${check} ${name}: ${message}`,
});

/** Checks the rules of a sheet and its bank; `json` is the sheet as it was sent or read. */
export async function passGate(json: unknown): Promise<Passage> {
  const { data: sheet, error } = FactSheet.safeParse(json);
  if (sheet === undefined)
    return { ok: false, faults: error === undefined ? [] : listFaults(error) };
  const bank = deriveBank(sheet);
  const findings = checkBank(sheet, bank);
  if (findings.length > 0) return { ok: false, faults: findings.map(toFault) };
  const { id } = sheet;
  const hash = await revisionOf(sheet);
  return { ok: true, revision: { hash, id, itemCount: bank.items.length, sheet, bank } };
}
