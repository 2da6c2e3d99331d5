import { nameOf } from './words.ts';
import type { Entity } from '../sheet/entity.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { Clause } from '../sheet/facts/clause.ts';
import { formatTime } from '../sheet/format-time.ts';
import { spanOf, fromDayNumber } from '../sheet/time.ts';
import type { Lexicon } from './write-clause.ts';

/** Where the words of a sheet are looked up. */
export interface WordLookup {
  readonly sheet: Pick<FactSheet, 'asOf'>;
  entity(id: string): Entity;
  clause(id: string): Clause;
}

/** The year of the frame, in which dates go without their year; undefined if the sheet has no frame. */
export function frameYear({ sheet: { asOf } }: Pick<WordLookup, 'sheet'>): string | undefined {
  return asOf && fromDayNumber(spanOf(asOf).first).slice(0, 4);
}

/** Builds the words that texts of a sheet need. */
export function buildLexicon(lookup: WordLookup): Lexicon {
  const year = frameYear(lookup);
  return {
    nameOf: (id) => nameOf(lookup.entity(id)),
    nameOfFact: (id) => lookup.clause(id).name ?? id,
    nounOf: (id) => {
      const entity = lookup.entity(id);
      return entity.type === 'organisation' ? entity.form : entity.type;
    },
    isPlural: (id) => lookup.entity(id).type === 'group',
    formatTime: (time) => {
      const text = formatTime(time);
      const [written, ...others] = text.match(/ \d{4}/g) ?? [];
      return written === ` ${year}` && others.length === 0 ? text.replace(written, '') : text;
    },
  };
}
