import {
  explainIssue,
  FactSheet,
  formatPath,
  revisionOf,
  signedBank,
  type Bank,
} from '@dateline/model';
import { deriveBankToPublish, type Finding } from '@dateline/model/checks';
import { explainEach, listFaults } from '../problems/list-faults.ts';
import type { Fault } from '../problems/problem.ts';
import { countItems } from '../sheets/default-quiz.ts';
import type { PreparedRevision } from '../sheets/prepared-revisions.ts';

/** A revision that may be published, with its sheet and its items. */
export interface ReadyRevision extends PreparedRevision {
  readonly sheet: FactSheet;
  /** All items, signed or not; the counts are of those that readers get. */
  readonly bank: Bank;
}

/** The result of the checks; the path of a fault starts at the root of the sheet. */
export type GateResult =
  | { readonly ok: true; readonly revision: ReadyRevision }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const toFault = (
  sheet: FactSheet,
  { item = 'the bank', check, name, path, message }: Finding,
): Fault => ({
  path: [...path],
  at: formatPath(sheet, path),
  message: `${item}, check ${check} ${name}: ${message}`,
});

/** Reads a sheet as it was sent or stored; without `data` it breaks the rules that `faults` explain as the commands do. */
export function parseSheet(json: unknown): { data?: FactSheet; faults: readonly Fault[] } {
  const { data, error } = FactSheet.safeParse(json, {
    error: explainEach((issue) => explainIssue(issue, json)),
  });
  return data === undefined
    ? { faults: listFaults(error, (path) => formatPath(json, path)) }
    : { data, faults: [] };
}

/** Derives the bank of a sheet with this hash, and runs every check of it. */
export function checkSheet(sheet: FactSheet, hash: string): GateResult {
  const { bank, findings } = deriveBankToPublish(sheet);
  if (findings.length > 0)
    return { ok: false, faults: findings.map((finding) => toFault(sheet, finding)) };
  const counts = countItems(signedBank(sheet, bank));
  return { ok: true, revision: { hash, id: sheet.id, ...counts, sheet, bank } };
}

/** Reads a sheet and runs every check of it. */
export async function checkForPublishing(json: unknown): Promise<GateResult> {
  const { data, faults } = parseSheet(json);
  return data === undefined ? { ok: false, faults } : checkSheet(data, await revisionOf(data));
}
