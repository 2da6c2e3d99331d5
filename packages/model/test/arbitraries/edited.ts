import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Entity } from '../../src/sheet/entity.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { arrangementsOf } from './arrangements.ts';
import { coordinates } from './cast.ts';
import { indexAskedSheet } from './asked-sheet.ts';
import { maybe, questionsAbout } from './questions.ts';
import { labelOf, sentenceOf, words } from './text.ts';
import { times } from './times.ts';

type Sheet = z.input<typeof FactSheet>;
type EntityInput = z.input<typeof Entity>;

const ids = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);

/** Facts that the article does not have, some of them dated, some with a deed. */
const outsideFacts = fc.tuple(
  ...ids('outside', 4).map((id) =>
    fc.record({
      id: fc.constant(id),
      statement: sentenceOf(id),
      time: maybe(times),
      deed: maybe(words),
      source: fc.record({
        title: words,
        url: fc.constant('https://example.org/almanac'),
        accessed: fc.constant('2026-01-02'),
      }),
    }),
  ),
);

/** People and a place that the article does not name. */
const strangers = fc.tuple(
  ...ids('stranger', 3).map((id, at) =>
    fc.record({
      id: fc.constant(id),
      type: fc.constant(at === 0 ? ('place' as const) : ('person' as const)),
      label: labelOf(id),
      about: sentenceOf(`about ${id}`),
      outside: fc.constant(true as const),
    }),
  ),
);

/** An entity with what readers are told about it as a wrong answer, and perhaps a place on the map. */
const describe = (entity: EntityInput): fc.Arbitrary<EntityInput> =>
  fc
    .record({ about: maybe(sentenceOf(`about ${entity.id}`)), coordinates })
    .map(({ about, coordinates: at }) =>
      entity.type === 'place' ? { about, coordinates: at, ...entity } : { about, ...entity },
    );

/** What an editor adds to a sheet before any question. */
const withOutside = (plain: Sheet): fc.Arbitrary<Sheet> =>
  strangers.chain((added) =>
    fc
      .record({
        outside: outsideFacts,
        entities: fc.tuple(...[...plain.entities, ...added].map(describe)),
      })
      .map((rest) => ({ ...plain, ...rest })),
  );

/** A sheet as an editor leaves it: with questions about single facts and about several, and with facts that nothing asks about. */
export const editedBy = (plain: Sheet): fc.Arbitrary<Sheet> =>
  withOutside(plain).chain((input) => {
    const about = indexAskedSheet(FactSheet.parse(input));
    const facts = about.sheet.facts.map((fact) =>
      fc
        .record({
          questions: questionsAbout(about, fact),
          briefingOnly: fc.option(fc.constant('Nobody would ask.'), { nil: undefined, freq: 9 }),
        })
        .map((rest) => ({ ...fact, ...rest })),
    );
    return fc
      .record({ facts: fc.tuple(...facts), arrangements: arrangementsOf(about) })
      .map((edited) => ({ ...input, ...edited }));
  });
