import { groupBy } from '../derive/lookup/group-by.ts';
import type { IndexedSheet } from '../derive/lookup/indexed-sheet.ts';
import type { Query } from '../item/proof.ts';
import type { EntityType } from '../sheet/entity.ts';
import { nameSlot, type FactSlot } from '../sheet/fact-slot.ts';
import type { Fact } from '../sheet/fact.ts';
import { readSlot } from './slot-values.ts';

/** Keys from the root of a sheet to the part that an editor has to change. */
export type Path = readonly (string | number)[];

/** A sheet prepared for the checks. It gives access to the facts only, not to what templates derive from them. */
export interface Context {
  readonly index: IndexedSheet;
  /** The path of a fact, or of a part of it; the path of all facts if the sheet has no such fact. */
  readonly pathOf: (fact: string, ...rest: Path) => Path;
  readonly find: (fact: string) => Fact | undefined;
  /** The type of the entity with this label or phrase, in any case. */
  readonly typeOf: (name: string) => EntityType | undefined;
  /** Parses names of the form `FACT#slot`; leaves out those of facts that the sheet does not have. */
  readonly readSlots: (names: readonly string[]) => FactSlot[];
  /** Finds every slot that answers a query, in any fact. */
  readonly answer: (query: Query) => FactSlot[];
}

/** The values of some slots of a fact as one text, to compare facts by. */
const signatureOf = (index: IndexedSheet, fact: Fact, slots: readonly string[]): string =>
  JSON.stringify(slots.map((slot) => readSlot(index, fact, slot)));

/** Returns a function that finds the facts of the same kind with the same values in some slots; groups them once for each set of slots. */
function createGroups(index: IndexedSheet) {
  const known = new Map<string, (signature: string) => readonly Fact[]>();
  return (fact: Fact, slots: readonly string[]): readonly Fact[] => {
    const signature = (each: Fact): string => signatureOf(index, each, slots);
    const name = `${fact.kind} ${slots.join()}`;
    const factsWith = known.get(name) ?? groupBy(index.factsOf(fact.kind), signature);
    known.set(name, factsWith);
    return factsWith(signature(fact));
  };
}

/** Prepares an indexed sheet for the checks. */
export function createContext(index: IndexedSheet): Context {
  const { sheet } = index;
  const places = new Map(sheet.facts.map(({ id }, at) => [id, at]));
  const findAlike = createGroups(index);
  const find = (id: string): Fact | undefined => sheet.facts[places.get(id) ?? -1];
  const readSlots = (names: readonly string[]): FactSlot[] =>
    names.flatMap((name) => {
      const end = name.indexOf('#');
      const fact = find(name.slice(0, end));
      return fact === undefined ? [] : [{ fact, slot: name.slice(end + 1) }];
    });
  const types = new Map(
    sheet.entities.flatMap(({ label, phrase = label, type }) =>
      [label, phrase].map((name) => [name.toLowerCase(), type] as const),
    ),
  );
  return {
    index,
    find,
    typeOf: (name) => types.get(name.toLowerCase()),
    readSlots,
    pathOf: (id, ...rest) => {
      const at = places.get(id);
      return at === undefined ? ['facts'] : ['facts', at, ...rest];
    },
    answer: ({ select, given }) => {
      const known = [...new Set(readSlots(given).map(({ slot }) => slot))];
      const slots = readSlots(select).flatMap(({ fact, slot }) =>
        findAlike(fact, known).map((each) => ({ fact: each, slot })),
      );
      const byName = new Map(slots.map((each) => [nameSlot(each), each]));
      return [...byName.values()];
    },
  };
}
