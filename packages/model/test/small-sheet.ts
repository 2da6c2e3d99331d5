import { FactSheet } from '../src/sheet/fact-sheet.ts';
import sheet from './fixtures/small-sheet.json' with { type: 'json' };

/** A made-up sheet with every kind of fact and the claims of two parties, small enough to know by heart. */
export const smallSheet: FactSheet = FactSheet.parse(sheet);
