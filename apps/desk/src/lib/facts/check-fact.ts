import { FactSheet } from '@dateline/model';
import { compareEvidence, explainIssue, type ArticleText } from '@dateline/model/editing';
import type { ClauseJson, EntityJson, FactJson, SheetJson } from '../draft/draft.ts';

/** What is missing or wrong in a fact. */
export interface FactFault {
  /** The path in the fact. That of a name begins with "entities" and its id. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the article's words at the evidence do not say it. */
  readonly isEvidence: boolean;
}

const listIds = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)*)"/g)].map(([, id = '']) => id);

/** The names that a fact needs, with the places that contain them. */
function listEntities(fact: FactJson, all: readonly EntityJson[]): EntityJson[] {
  const byId = new Map(all.map((entity) => [entity.id, entity]));
  const found = new Map<string, EntityJson>();
  const add = (id: string): void => {
    const entity = byId.get(id);
    if (entity === undefined || found.has(id)) return;
    found.set(id, entity);
    if (entity.type === 'place' && entity.partOf !== undefined) add(entity.partOf);
  };
  for (const id of listIds(fact)) add(id);
  return [...found.values()];
}

/** Stands in for a fact that another one names, of which only the name matters. */
const toNamed = (fact: FactJson): ClauseJson => ({
  kind: 'clause',
  id: fact.id,
  subject: { text: 'it' },
  verb: 'be, was, been',
  evidence: [{ paragraph: 0, start: 0, end: 1 }],
  ...(fact.kind === 'clause' ? (fact.name ? { name: fact.name } : {}) : { name: 'the delegation' }),
});

/** The least sheet that has a fact: its names, and the facts that it names. */
function reduceTo(sheet: SheetJson, fact: FactJson): SheetJson {
  const { language, source, asOf } = sheet;
  const ids = new Set(listIds(fact));
  const named = sheet.facts.filter((each) => each.id !== fact.id && ids.has(each.id));
  return {
    id: 'draft',
    language,
    headline: 'Headline',
    summary: 'Summary',
    source,
    ...(asOf === undefined ? {} : { asOf }),
    entities: listEntities(fact, sheet.entities),
    facts: [{ ...fact, questions: [] }, ...named.map(toNamed)],
  };
}

/** Checks one fact alone, so that it is quick in a sheet of any size: what is missing, and what its evidence does not say. */
export function checkFact(sheet: SheetJson, fact: FactJson, article: ArticleText): FactFault[] {
  const reduced = reduceTo(sheet, fact);
  const { data, error } = FactSheet.safeParse(reduced, { error: explainIssue });
  const faults = (error?.issues ?? []).flatMap(({ path, message }): FactFault[] => {
    const [part, at, ...rest] = path;
    if (part === 'facts') return at === 0 ? [{ path: rest, message, isEvidence: false }] : [];
    if (part !== 'entities' || typeof at !== 'number') return [];
    const id = reduced.entities[at]?.id ?? '';
    return [{ path: ['entities', id, ...rest], message, isEvidence: false }];
  });
  if (data === undefined) return faults;
  return compareEvidence({ ...data, facts: data.facts.slice(0, 1) }, article).map(
    ({ path: [, , ...path], message }) => ({ path, message, isEvidence: path[0] !== 'evidence' }),
  );
}

interface Checked {
  readonly entities: readonly EntityJson[];
  readonly faults: readonly FactFault[];
}

const checked = new WeakMap<FactJson, Checked>();

/** The faults of a fact, found once for each change of it or of the names. */
export function findFaults(
  sheet: SheetJson,
  fact: FactJson,
  article: ArticleText,
): readonly FactFault[] {
  const known = checked.get(fact);
  if (known?.entities === sheet.entities) return known.faults;
  const faults = checkFact(sheet, fact, article);
  // The name of another fact may change without this one.
  const isAlone = !JSON.stringify(fact).includes('"fact":');
  if (isAlone) checked.set(fact, { entities: sheet.entities, faults });
  return faults;
}
