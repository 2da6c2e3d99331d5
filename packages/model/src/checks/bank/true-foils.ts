import { listFoils, namesOf } from '../../derive/candidate.ts';
import type { Fact, FactKind } from '../../sheet/fact.ts';
import { fold, type BankCheck } from '../check.ts';
import type { Context } from '../context.ts';
import { readSlot } from '../slot-values.ts';

/** What a stem tells when it asks for a slot: whatever has the same there answers it too. */
const told: { readonly [Kind in FactKind]: Readonly<Record<string, readonly string[]>> } = {
  event: { place: ['short', 'time'] },
  delegation: {
    leader: ['sender', 'destinations'],
    orderedBy: ['sender'],
    members: ['what'],
    destinations: ['what'],
  },
  office: { person: ['title', 'organisation', 'status'], title: ['person', 'status'] },
  objective: {
    aim: ['delegations', 'undertaking', 'rank'],
    agreement: ['delegations', 'undertaking', 'rank'],
  },
  engagement: { counterparts: ['delegations', 'activity', 'forum'] },
  claim: {},
  figure: {},
  relation: { from: ['to', 'how'], to: ['from', 'how'] },
};

/** Every name of what is right for a slot of a fact, by this fact or by another that fits the same stem. */
function findRight({ index, answer }: Context, fact: Fact, slot: string): ReadonlySet<string> {
  const name = (each: string): string => `${fact.id}#${each}`;
  const given = (told[fact.kind][slot] ?? []).map(name);
  const slots = answer({ select: [name(slot)], given });
  return new Set(slots.flatMap((each) => readSlot(index, each.fact, each.slot)).map(fold));
}

/**
 * Check 2, of a sheet: no foil is true, whether an item takes it or not: an editor who offers one is told,
 * with its path.
 */
export const checkTrueFoils: BankCheck = (_, context) =>
  context.index.sheet.facts.flatMap((fact) =>
    fact.foils.flatMap((foil, at) => {
      const right = findRight(context, fact, foil.slot);
      return listFoils(context.index, { ...fact, foils: [foil] }, foil.slot)
        .filter((candidate) => namesOf(candidate).some((name) => right.has(fold(name))))
        .map(({ label }) => ({
          message: `The foil "${label}" is right`,
          path: context.pathOf(fact.id, 'foils', at),
        }));
    }),
  );
