import type { EntityJson, FactJson, FoilJson, QuestionJson, SheetJson } from '../draft/draft.ts';

/** Gives the id that stands in place of another. */
type Rename = (id: string) => string;

type ValueJson = Extract<FactJson, { kind: 'clause' }>['subject'];
type SingleJson = Exclude<ValueJson, { all: unknown }>;
type ArrangementJson = NonNullable<SheetJson['arrangements']>[number];

/** Ids without repetition. */
const renameAll = (ids: readonly string[], rename: Rename): string[] => [
  ...new Set(ids.map(rename)),
];

const mapSingle = (part: SingleJson, rename: Rename): SingleJson =>
  typeof part === 'string' ? rename(part) : part;

/** Several values of which two became the same are one less; a single one that is left stands alone. */
function mapParts(parts: readonly SingleJson[], rename: Rename): SingleJson[] {
  const mapped = parts.map((part) => mapSingle(part, rename));
  return mapped.filter((part, at) => typeof part !== 'string' || mapped.indexOf(part) === at);
}

function mapValue(value: ValueJson, rename: Rename): ValueJson {
  if (typeof value !== 'object' || !('all' in value)) return mapSingle(value, rename);
  const all = mapParts(value.all, rename);
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : { all };
}

/** Leaves out a wrong answer that became the same as one before it. */
function mapFoils<Wrong extends { entity?: string | undefined }>(
  foils: readonly Wrong[],
  rename: Rename,
  isSame: (a: Wrong, b: Wrong) => boolean = () => true,
): Wrong[] {
  const mapped = foils.map((foil) =>
    foil.entity === undefined ? foil : { ...foil, entity: rename(foil.entity) },
  );
  return mapped.filter(
    (foil, at) =>
      foil.entity === undefined ||
      mapped.findIndex((each) => each.entity === foil.entity && isSame(each, foil)) === at,
  );
}

function mapQuestion(question: QuestionJson, rename: Rename): QuestionJson {
  const { foils, keys } = question;
  return {
    ...question,
    ...(foils === undefined ? {} : { foils: mapFoils<FoilJson>(foils, rename) }),
    ...(keys === undefined ? {} : { keys: mapParts(keys, rename) }),
  };
}

/** The fields that facts of all kinds have. */
function mapBase<Fact extends FactJson>(fact: Fact, rename: Rename): Fact {
  const { voice, foils, questions } = fact;
  return {
    ...fact,
    ...(voice?.type === 'attributed'
      ? { voice: { ...voice, claimant: rename(voice.claimant) } }
      : {}),
    ...(foils === undefined ? {} : { foils: mapFoils(foils, rename, (a, b) => a.slot === b.slot) }),
    ...(questions === undefined
      ? {}
      : { questions: questions.map((question) => mapQuestion(question, rename)) }),
  };
}

/** Renames all entities that a fact names. */
export function mapFact(fact: FactJson, rename: Rename): FactJson {
  const change = (id: string | undefined) => (id === undefined ? {} : { id: rename(id) });
  switch (fact.kind) {
    case 'clause': {
      const base = mapBase(fact, rename);
      return {
        ...base,
        subject: mapValue(fact.subject, rename),
        ...(fact.actors === undefined ? {} : { actors: renameAll(fact.actors, rename) }),
        ...(fact.slots === undefined
          ? {}
          : {
              slots: fact.slots.map((slot) => ({ ...slot, value: mapValue(slot.value, rename) })),
            }),
      };
    }
    case 'office':
      return {
        ...mapBase(fact, rename),
        person: rename(fact.person),
        organisation: rename(fact.organisation),
      };
    case 'claim': {
      const { id: about } = change(fact.about);
      return {
        ...mapBase(fact, rename),
        claimant: rename(fact.claimant),
        ...(about === undefined ? {} : { about }),
      };
    }
    case 'delegation': {
      const { id: orderedBy } = change(fact.orderedBy);
      return {
        ...mapBase(fact, rename),
        sender: rename(fact.sender),
        leader: rename(fact.leader),
        destinations: renameAll(fact.destinations, rename),
        ...(orderedBy === undefined ? {} : { orderedBy }),
        ...(fact.members === undefined ? {} : { members: renameAll(fact.members, rename) }),
      };
    }
  }
}

const mapArrangement = (arrangement: ArrangementJson, rename: Rename): ArrangementJson =>
  'foils' in arrangement
    ? { ...arrangement, foils: mapFoils<FoilJson>(arrangement.foils, rename) }
    : arrangement;

/** No place is part of itself. */
function mapPartOf(entity: EntityJson, rename: Rename): EntityJson {
  if (entity.type !== 'place' || entity.partOf === undefined) return entity;
  const { partOf: old, ...place } = entity;
  const partOf = rename(old);
  return partOf === place.id ? place : { ...place, partOf };
}

/** Renames the entities that a sheet names: in facts, questions, wrong answers, voices and places. Their own ids stay. */
export function mapEntityIds(sheet: SheetJson, rename: Rename): SheetJson {
  const { arrangements } = sheet;
  return {
    ...sheet,
    entities: sheet.entities.map((entity) => mapPartOf(entity, rename)),
    facts: sheet.facts.map((fact) => mapFact(fact, rename)),
    ...(arrangements === undefined
      ? {}
      : { arrangements: arrangements.map((each) => mapArrangement(each, rename)) }),
  };
}
