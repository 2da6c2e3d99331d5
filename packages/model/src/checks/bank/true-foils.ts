import { foldedNamesOf, listFoils } from '../../derive/candidate.ts';
import { foldName } from '../../item/fold-name.ts';
import type { Fact, FactKind } from '../../sheet/fact.ts';
import type { BankCheck } from '../check.ts';
import type { Context } from '../context.ts';
import { readSlot } from '../slot-values.ts';

/** For each slot that a stem asks for, the slots that the stem gives: a fact with the same values there answers it too. */
const givenSlots: { readonly [Kind in FactKind]: Readonly<Record<string, readonly string[]>> } = {
  event: { place: ['short', 'time'] },
  delegation: {
    leader: ['sender', 'destinations'],
    orderedBy: ['sender'],
    members: ['what'],
    destinations: ['what'],
  },
  office: { person: ['title', 'organisation'], title: ['person'] },
  objective: {
    aim: ['delegations', 'undertaking', 'rank'],
    agreement: ['delegations', 'undertaking', 'rank'],
  },
  engagement: { counterparts: ['delegations', 'activity', 'forum'] },
  claim: {},
  figure: {},
  relation: { from: ['to', 'how'], to: ['from', 'how'] },
  clause: {},
};

/** All names of the right answers to a slot, from this fact and from others that fit the same stem. */
function findRight({ index, answer }: Context, fact: Fact, slot: string): ReadonlySet<string> {
  const name = (each: string): string => `${fact.id}#${each}`;
  // A current holder of a post also answers a question about a former one, but not the reverse.
  const status = fact.kind === 'office' && fact.status === 'current' ? ['status'] : [];
  const given = [...(givenSlots[fact.kind][slot] ?? []), ...status].map(name);
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
