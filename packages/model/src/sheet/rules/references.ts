import type { Entity, EntityType } from '../entity.ts';
import type { Fact, FactKind, FactOf } from '../fact.ts';
import { isSeveral, partsOf, type Value } from '../value.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';
import { suggest } from './suggest.ts';
import { listUses, type Use } from './uses.ts';

/** What a slot may refer to: entities of these types, or facts of these kinds. */
interface Target {
  readonly entities?: readonly EntityType[];
  readonly facts?: readonly FactKind[];
}

/** An id in a fact, with its path inside the fact. */
interface NamedId {
  readonly id: string;
  readonly path: SheetFault['path'];
}

/** The ids in one slot of a fact. */
interface Reference extends Target {
  readonly named: readonly NamedId[];
}

const one = (slot: string, id: string | undefined, target: Target): Reference => ({
  named: id === undefined ? [] : [{ id, path: [slot] }],
  ...target,
});
const list = (slot: string, ids: readonly string[], target: Target): Reference => ({
  named: ids.map((id, at) => ({ id, path: [slot, at] })),
  ...target,
});

const person = { entities: ['person'] } as const;
const place = { entities: ['place'] } as const;
const organisation = { entities: ['organisation'] } as const;
const actor = { entities: ['person', 'organisation', 'group'] } as const;

const anyEntity: readonly EntityType[] = ['person', 'place', 'organisation', 'agreement', 'group'];

/** The ids in a value of a clause. */
function listInValue(value: Value, path: SheetFault['path']): Reference[] {
  const pathOf = (at: number): SheetFault['path'] =>
    isSeveral(value) ? [...path, 'all', at] : path;
  const parts = partsOf(value).map((part, at) => ({ part, path: pathOf(at) }));
  return [
    {
      entities: anyEntity,
      named: parts.flatMap(({ part, path: at }) =>
        typeof part === 'string' ? [{ id: part, path: at }] : [],
      ),
    },
    {
      facts: ['clause', 'delegation'],
      named: parts.flatMap(({ part, path: at }) =>
        typeof part === 'object' && 'fact' in part
          ? [{ id: part.fact, path: [...at, 'fact'] }]
          : [],
      ),
    },
  ];
}

const listClauseReferences = (clause: FactOf<'clause'>): Reference[] => [
  list('actors', clause.actors, actor),
  ...listInValue(clause.subject, ['subject']),
  ...clause.slots.flatMap(({ value }, at) => listInValue(value, ['slots', at, 'value'])),
];

/** Lists the slots of a fact that hold ids, with what each may refer to. */
function referencesOf(fact: Fact): Reference[] {
  switch (fact.kind) {
    case 'delegation':
      return [
        one('sender', fact.sender, organisation),
        one('orderedBy', fact.orderedBy, actor),
        one('leader', fact.leader, person),
        list('members', fact.members, person),
        list('destinations', fact.destinations, place),
      ];
    case 'office':
      return [
        one('person', fact.person, person),
        one('organisation', fact.organisation, { entities: ['organisation', 'group'] }),
      ];
    case 'claim':
      return [one('claimant', fact.claimant, actor), one('about', fact.about, actor)];
    case 'clause':
      return listClauseReferences(fact);
  }
}

/** Lists the entities and facts that a fact states something of, with who states it. */
export const listStated = (fact: Fact): string[] => [
  ...referencesOf(fact).flatMap(({ named }) => named.map(({ id }) => id)),
  ...(fact.voice.type === 'attributed' ? [fact.voice.claimant] : []),
];

/** Lists the entities and facts that a fact names, also in its wrong answers. */
export const listNamed = (fact: Fact): string[] => [
  ...listStated(fact),
  ...fact.foils.flatMap(({ entity }) => entity ?? []),
];

/** Finds repeated ids, by the path of each repetition. */
function findRepeated(named: readonly NamedId[]): SheetFault[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, message: `"${id}" is used twice; remove or rename one` }];
  });
}

/** Finds places that are part of themselves, directly or through others. */
function findCircularPlaces(entities: readonly Entity[]): SheetFault[] {
  const parents = new Map(
    entities.map((entity) => [entity.id, entity.type === 'place' ? entity.partOf : undefined]),
  );
  return entities.flatMap((entity, index) => {
    const seen = new Set([entity.id]);
    for (let at = parents.get(entity.id); at !== undefined; at = parents.get(at)) {
      if (at === entity.id) {
        return [
          {
            path: ['entities', index, 'partOf'],
            message: `"${entity.id}" is part of itself, directly or through other places; correct one partOf`,
          },
        ];
      }
      if (seen.has(at)) break;
      seen.add(at);
    }
    return [];
  });
}

/** The ids of a sheet, with the type of each entity and the kind of each fact. */
interface KnownIds {
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly facts: ReadonlyMap<string, FactKind>;
  /** The clauses that have no name, so that no other can mention them. */
  readonly nameless: ReadonlySet<string>;
}

/** Finds an id that is unknown, or of a type that the slot does not take. */
function resolve(
  { entities, facts, nameless }: KnownIds,
  id: string,
  target: Target,
  path: SheetFault['path'],
): SheetFault[] {
  const isFact = target.facts !== undefined;
  const found = isFact ? facts.get(id) : entities.get(id);
  const allowed: readonly string[] = (isFact ? target.facts : target.entities) ?? [];
  if (found === undefined) {
    return [
      {
        path,
        message: `No ${isFact ? 'fact' : 'entity'} has the id "${id}"; ${suggest(id, isFact ? facts.keys() : entities.keys(), 'correct it, or add one with this id')}`,
      },
    ];
  }
  if (isFact && nameless.has(id)) {
    return [{ path, message: `"${id}" has no name to mention it by; give that fact a "name"` }];
  }
  if (allowed.includes(found)) return [];
  return [{ path, message: `"${id}" is a ${found}; this slot takes ${allowed.join(' or ')}` }];
}

/** The ids that each kind of use may name. */
type IdsByUse = Readonly<Record<Use['of'], ReadonlySet<string>>>;

const anything: Target = { entities: anyEntity };

/** Finds an id in a question or an arrangement that nothing has. */
function checkUse(ids: IdsByUse, { of, id, path }: Use): SheetFault[] {
  if (ids[of].has(id)) return [];
  const noun = { entity: 'entity', fact: 'fact', factOrOutside: 'fact', outside: 'outside fact' }[
    of
  ];
  const advice = suggest(id, ids[of], 'correct it, or add one with this id');
  return [{ path, message: `No ${noun} has the id "${id}"; ${advice}` }];
}

function checkFact(known: KnownIds, fact: Fact, path: SheetFault['path']): SheetFault[] {
  const slots = referencesOf(fact).flatMap(({ named, ...target }) => {
    const inSheet = named.map(({ id, path: at }) => ({ id, path: [...path, ...at] }));
    return [
      ...inSheet.flatMap(({ id, path: at }) => resolve(known, id, target, at)),
      ...findRepeated(inSheet),
    ];
  });
  const voice =
    fact.voice.type === 'attributed'
      ? resolve(known, fact.voice.claimant, actor, [...path, 'voice', 'claimant'])
      : [];
  const foils = fact.foils.flatMap(({ entity }, at) =>
    entity === undefined ? [] : resolve(known, entity, anything, [...path, 'foils', at, 'entity']),
  );
  return [...slots, ...voice, ...foils];
}

/** Refuses unknown ids, ids of the wrong type, repeated ids, facts without a name in slots, and places within themselves. */
export function checkReferences(sheet: SheetShape): SheetFault[] {
  const known: KnownIds = {
    entities: new Map(sheet.entities.map(({ id, type }) => [id, type])),
    facts: new Map(sheet.facts.map(({ id, kind }) => [id, kind])),
    nameless: new Set(
      sheet.facts.flatMap((fact) =>
        fact.kind === 'clause' && fact.name === undefined ? [fact.id] : [],
      ),
    ),
  };
  const idsOf = (part: 'entities' | 'facts' | 'outside' | 'arrangements'): NamedId[] =>
    sheet[part].map(({ id }, index) => ({ id, path: [part, index, 'id'] }));
  const outside = new Set(sheet.outside.map(({ id }) => id));
  const ids: IdsByUse = {
    entity: new Set(known.entities.keys()),
    fact: new Set(known.facts.keys()),
    factOrOutside: new Set([...known.facts.keys(), ...outside]),
    outside,
  };
  return [
    // An id of an item begins with that of its fact or arrangement.
    ...findRepeated([...idsOf('facts'), ...idsOf('outside'), ...idsOf('arrangements')]),
    ...listUses(sheet).flatMap((use) => checkUse(ids, use)),
    ...findRepeated(idsOf('entities')),
    ...findCircularPlaces(sheet.entities),
    ...sheet.entities.flatMap((entity, index) =>
      entity.type === 'place' && entity.partOf !== undefined
        ? resolve(known, entity.partOf, place, ['entities', index, 'partOf'])
        : [],
    ),
    ...sheet.facts.flatMap((fact, index) => checkFact(known, fact, ['facts', index])),
  ];
}
