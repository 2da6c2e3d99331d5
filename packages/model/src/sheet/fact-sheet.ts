import type * as z from 'zod';
import { checkEvidence } from './rules/evidence-bounds.ts';
import { checkReferences } from './rules/references.ts';
import { checkRosters } from './rules/rosters.ts';
import { checkSlots } from './rules/slots.ts';
import { checkVoices } from './rules/voices.ts';
import { SheetShape } from './sheet-shape.ts';

const rules = [checkReferences, checkRosters, checkSlots, checkVoices, checkEvidence];

/** What one article says, as data. A sheet that breaks a rule is refused with the path of every fault. */
export const FactSheet = SheetShape.superRefine((sheet, context) => {
  for (const check of rules) {
    for (const { path, message } of check(sheet)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  }
}).meta({ id: 'FactSheet' });
export type FactSheet = z.infer<typeof FactSheet>;
