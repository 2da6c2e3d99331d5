import { deriveBank, FactSheet, revisionOf } from '@dateline/model';
import { checkBank } from '@dateline/model/checks';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { PreparedRevision } from '../src/sheets/prepared-revisions.ts';

// Without words of its own zod/mini calls every fault "Invalid input".
z.config(en());

const SheetText = z.pipe(
  z.transform((text: string, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      const message = `This is not JSON: ${String(error)}`;
      context.issues.push({ code: 'custom', message, input: text });
      return z.NEVER;
    }
  }),
  FactSheet,
);

/** A revision ready to be served, with its sheet. */
export interface Ready extends PreparedRevision {
  readonly sheet: FactSheet;
}

/** What becomes of a sheet; `faults` holds a line for each. */
export type Passage =
  | { readonly ok: true; readonly revision: Ready }
  | { readonly ok: false; readonly faults: readonly string[] };

const writeFault = (path: readonly PropertyKey[], message: string): string =>
  `${z.core.toDotPath([...path]) || 'sheet'}: ${message}`;

/** Lets a sheet pass that keeps every rule, and whose bank passes every check; `text` is its JSON. */
export async function passGate(text: string): Promise<Passage> {
  const { data: sheet, error } = SheetText.safeParse(text);
  if (sheet === undefined) {
    const issues = error?.issues ?? [];
    return { ok: false, faults: issues.map(({ path, message }) => writeFault(path, message)) };
  }
  const bank = deriveBank(sheet);
  const findings = checkBank(sheet, bank);
  if (findings.length > 0) {
    const faults = findings.map(
      ({ item = 'bank', check, name, path, message }) =>
        `${item}, check ${check} ${name}: ${writeFault(path, message)}`,
    );
    return { ok: false, faults };
  }
  return {
    ok: true,
    revision: { hash: await revisionOf(sheet), id: sheet.id, itemCount: bank.items.length, sheet },
  };
}
