import { deriveBank, FactSheet, revisionOf, type Bank } from '@dateline/model';
import { checkBank, type Finding } from '@dateline/model/checks';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { listFaults } from '../problems/list-faults.ts';
import type { Fault } from '../problems/problem.ts';
import type { PreparedRevision } from '../sheets/prepared-revisions.ts';

// Without words of its own zod/mini calls every fault "Invalid input".
z.config(en());

/** A revision ready to be served, with its sheet and its bank. */
export interface Ready extends PreparedRevision {
  readonly sheet: FactSheet;
  readonly bank: Bank;
}

/** What becomes of a sheet; each fault has its path from the root of the sheet. */
export type Passage =
  | { readonly ok: true; readonly revision: Ready }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const toFault = ({ item = 'the bank', check, name, path, message }: Finding): Fault => ({
  path: [...path],
  message: `${item}, check ${check} ${name}: ${message}`,
});

/** Lets a sheet pass that keeps every rule, and whose bank passes every check; `json` is what was sent or read. */
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
