import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import type { Query } from '../item/proof.ts';
import type { EntityType } from '../sheet/entity.ts';
import type { Fact, FactKind } from '../sheet/fact.ts';
import { readSlot } from './slot-values.ts';

/** Keys from the root of a sheet: what an editor is to change. */
export type Path = readonly (string | number)[];

/** A slot with the fact that holds it. */
export interface Slot {
  readonly fact: Fact;
  readonly slot: string;
}

/** A sheet as checks read it: by its facts alone, never by what a template made of them. */
export interface Context {
  readonly index: IndexedSheet;
  /** The path of a fact, or of a part of it; the sheet itself for a fact that it does not hold. */
  readonly pathOf: (fact: string, ...rest: Path) => Path;
  readonly find: (fact: string) => Fact | undefined;
  /** The type of the entity that an option names, in lower case. */
  readonly typeOf: (name: string) => EntityType | undefined;
  /** Reads `FACT#slot`; nothing for a fact that the sheet does not hold. */
  readonly readSlots: (names: readonly string[]) => Slot[];
  /** Every slot that answers a query, of whatever fact. */
  readonly answer: (query: Query) => Slot[];
}

type Families = ReadonlyMap<string, readonly Fact[]>;

/** What a fact says in some slots, as one text. */
const signOf = (index: IndexedSheet, fact: Fact, slots: readonly string[]): string =>
  JSON.stringify(slots.map((slot) => readSlot(index, fact, slot)));

/** Groups the facts of each kind by what they say in the slots that are given, once for all that ask alike. */
function createFamilies(index: IndexedSheet) {
  const known = new Map<string, Families>();
  const group = (kind: FactKind, slots: readonly string[]): Families =>
    Map.groupBy<string, Fact>(index.factsOf(kind), (fact) => signOf(index, fact, slots));
  return (fact: Fact, slots: readonly string[]): readonly Fact[] => {
    const name = `${fact.kind} ${slots.join()}`;
    const families = known.get(name) ?? group(fact.kind, slots);
    known.set(name, families);
    return families.get(signOf(index, fact, slots)) ?? [];
  };
}

/** Prepares an indexed sheet for the checks. */
export function createContext(index: IndexedSheet): Context {
  const { sheet } = index;
  const places = new Map(sheet.facts.map(({ id }, at) => [id, at]));
  const familyOf = createFamilies(index);
  const find = (id: string): Fact | undefined => sheet.facts[places.get(id) ?? -1];
  const readSlots = (names: readonly string[]): Slot[] =>
    names.flatMap((name) => {
      const [id = '', slot = ''] = name.split('#');
      const fact = find(id);
      return fact === undefined ? [] : [{ fact, slot }];
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
      const told = readSlots(given);
      const slots = readSlots(select).flatMap(({ fact, slot }) => {
        const known = told.filter((each) => each.fact === fact).map((each) => each.slot);
        return familyOf(fact, known).map((each) => ({ fact: each, slot }));
      });
      const byName = new Map(slots.map((each) => [`${each.fact.id}#${each.slot}`, each]));
      return [...byName.values()];
    },
  };
}
