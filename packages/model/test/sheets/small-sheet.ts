import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import sheet from '../fixtures/small-sheet.json' with { type: 'json' };

/** A fictional sheet with every kind of fact and with claims of two parties. */
export const smallSheet: FactSheet = FactSheet.parse(sheet);

/** The small sheet with a second person named Ada Holm, which check 14 reports. */
export const namesakeSheet: FactSheet = FactSheet.parse({
  ...smallSheet,
  entities: [...smallSheet.entities, { id: 'ada-two', type: 'person', label: 'Ada Holm' }],
});
