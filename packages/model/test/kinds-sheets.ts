import { FactSheet } from '../src/sheet/fact-sheet.ts';
import apollo from './fixtures/kinds/apollo-11-1969.json' with { type: 'json' };
import pakistan from './fixtures/kinds/pakistan-outreach-2025.json' with { type: 'json' };
import reykjavik from './fixtures/kinds/reykjavik-summit-1986.json' with { type: 'json' };

/** Real sheets with facts of every kind but the clause, and without questions of an editor: all their items are derived. */
export const kindsSheets: readonly FactSheet[] = [pakistan, reykjavik, apollo].map((sheet) =>
  FactSheet.parse(sheet),
);
