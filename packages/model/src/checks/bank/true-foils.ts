import { foldedNamesOf, listFoils } from '../../derive/candidate.ts';
import { foldName } from '../../item/fold-name.ts';
import type { Fact } from '../../sheet/fact.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import type { BankCheck } from '../check.ts';
import type { Context } from '../context.ts';
import { readSlot } from '../slot-values.ts';

/** For each slot that a stem asks for, the slots that the stem gives. */
const givenSlots: Readonly<Record<string, readonly string[]>> = {
  leader: ['sender', 'destinations'],
  orderedBy: ['sender'],
  members: ['name'],
  destinations: ['name'],
  person: ['title', 'organisation'],
  title: ['person'],
};

/** The slots that a stem gives if it asks for a slot: a fact with the same values there answers it too. */
const listGiven = (fact: Fact, asked: string): readonly string[] =>
  fact.kind === 'clause'
    ? [...valuesOf(fact).map(({ slot }) => slot), 'verb', 'time'].filter((slot) => slot !== asked)
    : (givenSlots[asked] ?? []);

/** All names of the right answers to a slot, from this fact and from others that fit the same stem. */
function findRight({ index, answer }: Context, fact: Fact, slot: string): ReadonlySet<string> {
  const name = (each: string): string => `${fact.id}#${each}`;
  // A current holder of a post also answers a question about a former one, but not the reverse.
  const status = fact.kind === 'office' && fact.status === 'current' ? ['status'] : [];
  const given = [...listGiven(fact, slot), ...status].map(name);
  const slots = answer({ select: [name(slot)], given });
  return new Set(slots.flatMap((each) => readSlot(index, each.fact, each.slot)).map(foldName));
}

/** Check 2, of a sheet: no foil is a right answer, whether an item uses it or not. */
export const checkTrueFoils: BankCheck = (_, context) =>
  context.index.sheet.facts.flatMap((fact) =>
    fact.foils.flatMap((foil, at) => {
      const right = findRight(context, fact, foil.slot);
      return listFoils(context.index, { ...fact, foils: [foil] }, foil.slot)
        .filter((candidate) =>
          foldedNamesOf(context.index, candidate).some((name) => right.has(name)),
        )
        .map(({ label }) => ({
          message: `The foil "${label}" is right`,
          path: context.pathOf(fact.id, 'foils', at),
        }));
    }),
  );
