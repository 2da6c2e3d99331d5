import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import sheet from '../fixtures/wide-sheet.json' with { type: 'json' };

/** A fictional sheet with what the small one lacks: rarer slots, facts with the same name, open lists, three parties. */
export const wideSheet: FactSheet = FactSheet.parse(sheet);
