import * as z from 'zod/mini';
import { checkArrangements } from './rules/arrangements.ts';
import { checkEvidence } from './rules/evidence-bounds.ts';
import { checkCleanText } from './rules/clean-text.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkReferences } from './rules/references.ts';
import { checkRosters } from './rules/rosters.ts';
import { checkSlots } from './rules/slots.ts';
import { checkTimeBounds } from './rules/time-bounds.ts';
import { checkVoices } from './rules/voices.ts';
import { SheetShape } from './sheet-shape.ts';

const rules = [
  checkReferences,
  checkQuestions,
  checkArrangements,
  checkRosters,
  checkSlots,
  checkVoices,
  checkTimeBounds,
  checkCleanText,
  checkEvidence,
];

/** What one article says, as data. Parsing reports every broken rule with its path. */
export const FactSheet = SheetShape.check(
  z.superRefine((sheet, context) => {
    for (const { path, message } of rules.flatMap((check) => check(sheet))) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  }),
).register(z.globalRegistry, { id: 'FactSheet' });
export type FactSheet = z.infer<typeof FactSheet>;
