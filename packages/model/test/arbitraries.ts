import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { casts, entitiesOf } from './arbitraries/cast.ts';
import { editedBy } from './arbitraries/edited.ts';
import { factIds, factsOf } from './arbitraries/facts.ts';
import { words } from './arbitraries/text.ts';
import { times } from './arbitraries/times.ts';

const paragraphs = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 12 });

type Sheet = z.input<typeof FactSheet>;

/** Sheets about which no editor asks anything yet. */
const plainSheets: fc.Arbitrary<Sheet> = fc
  .record({ cast: casts, ids: factIds, paragraphs })
  .chain((scene) =>
    fc.record({
      id: fc.constantFrom('first-sheet', 'second-sheet'),
      language: fc.constantFrom('en', 'en-GB'),
      headline: words,
      summary: words,
      asOf: fc.option(times, { nil: undefined }),
      source: fc.record({
        agency: words,
        digest: fc.stringMatching(/^[0-9a-f]{64}$/),
        paragraphs: fc.constant(scene.paragraphs),
      }),
      entities: entitiesOf(scene.cast),
      facts: factsOf(scene),
    }),
  );

/**
 * Valid sheets of meaningless words: every kind of fact, one to three delegations, spans that overlap or
 * are disjoint, and claims of two parties about each other. An editor has worked on half of them.
 */
export const factSheets: fc.Arbitrary<Sheet> = fc
  .tuple(plainSheets, fc.boolean())
  .chain(([sheet, isEdited]) => (isEdited ? editedBy(sheet) : fc.constant(sheet)));
