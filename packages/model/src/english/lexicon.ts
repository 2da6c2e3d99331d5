import { nameOf } from './words.ts';
import type { Entity } from '../sheet/entity.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';
import { spanOf, fromDayNumber } from '../sheet/time.ts';
import type { Lexicon } from './write-clause.ts';

/** Where the words of a sheet are looked up. */
export interface WordLookup {
  readonly sheet: Pick<FactSheet, 'asOf'>;
  entity(id: string): Entity;
  fact(id: string): Fact;
}

/** The year of the frame, in which dates go without their year; undefined if the sheet has no frame. */
export function frameYear({ sheet: { asOf } }: Pick<WordLookup, 'sheet'>): string | undefined {
  return asOf && fromDayNumber(spanOf(asOf).first).slice(0, 4);
}

/** The noun phrase that names a delegation: its own name, or its leader's. */
export const nameOfDelegation = (
  { entity }: Pick<WordLookup, 'entity'>,
  { what, leader }: FactOf<'delegation'>,
): string => what ?? `the delegation led by ${nameOf(entity(leader))}`;

function nameOfFact(lookup: WordLookup, id: string): string {
  const fact = lookup.fact(id);
  if (fact.kind === 'delegation') return nameOfDelegation(lookup, fact);
  return (fact.kind === 'clause' ? fact.name : undefined) ?? id;
}

/** Builds the words that texts of a sheet need. */
export function buildLexicon(lookup: WordLookup): Lexicon {
  const year = frameYear(lookup);
  return {
    nameOf: (id) => nameOf(lookup.entity(id)),
    nameOfFact: (id) => nameOfFact(lookup, id),
    nounOf: (id) => {
      const entity = lookup.entity(id);
      return entity.type === 'organisation' ? entity.form : entity.type;
    },
    isPlural: (id) => lookup.entity(id).type === 'group',
    formatTime: (time) => {
      const text = formatTime(time);
      const [written, ...others] = text.match(/\d{4}/g) ?? [];
      return written === year && others.length === 0 ? text.replace(` ${written}`, '') : text;
    },
  };
}
