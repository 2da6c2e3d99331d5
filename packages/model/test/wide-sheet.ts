import { FactSheet } from '../src/sheet/fact-sheet.ts';
import sheet from './fixtures/wide-sheet.json' with { type: 'json' };

/** A made-up sheet that reaches what the small one does not: rarer slots, namesakes, open lists, three parties. */
export const wideSheet: FactSheet = FactSheet.parse(sheet);
