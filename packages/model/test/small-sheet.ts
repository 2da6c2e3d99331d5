import { FactSheet } from '../src/sheet/fact-sheet.ts';
import sheet from './fixtures/small-sheet.json' with { type: 'json' };

/** A fictional sheet with every kind of fact and with claims of two parties. */
export const smallSheet: FactSheet = FactSheet.parse(sheet);
