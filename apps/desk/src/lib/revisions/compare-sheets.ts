import { FactSheet } from '@dateline/model';
import { lookUpSheet } from '@dateline/model/editing';
import type { SheetJson } from '../draft/draft.ts';

/** A fact that differs between two sheets, in the words of its statements. */
export interface ChangedFact {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** What else than the statement differs: its questions, or its evidence and the like. */
  readonly others: readonly ('questions' | 'details')[];
}

/** A text or a name that differs between two sheets. */
export interface ChangedWords {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two sheets, in words for editors. */
export interface SheetChanges {
  readonly words: readonly ChangedWords[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedFact[];
  /** How many signatures the later sheet has more, less if negative. */
  readonly signatures: number;
}

/** A sheet with the defaults of fields that were left out, and the statement of each fact by its id. */
interface ReadableSheet {
  readonly sheet: SheetJson;
  readonly statements: ReadonlyMap<string, string>;
}

/** What is not complete keeps its form, and has the statement that was typed, or its id. */
function makeReadable(json: SheetJson): ReadableSheet {
  const { data } = FactSheet.safeParse(json);
  const lookup = data && lookUpSheet(data);
  const complete = new Map(data?.facts.map((fact) => [fact.id, lookup?.statementOf(fact)]));
  const statements = new Map(
    json.facts.map(({ id, statement }) => [id, complete.get(id) ?? statement ?? `“${id}”`]),
  );
  return { sheet: data ?? json, statements };
}

/** The same text for the same value, whatever the order of the fields. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            // A field with its default is as good as none.
            .filter(([, each]) => !(Array.isArray(each) && each.length === 0))
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  ) ?? '';

const texts = [
  ['headline', 'Headline'],
  ['shortHeadline', 'Short headline'],
  ['summary', 'Summary'],
] as const;

function compareWords(before: SheetJson, after: SheetJson): ChangedWords[] {
  const changed = texts
    .map(([field, what]) => ({ what, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((each) => each.before !== each.after);
  const names = new Map(before.entities.map(({ id, label }) => [id, label]));
  const renamed = after.entities
    .filter(({ id, label }) => names.has(id) && names.get(id) !== label)
    .map(({ id, label }) => ({ what: 'Name', before: names.get(id) ?? '', after: label }));
  return [...changed, ...renamed];
}

function compareFacts(before: ReadableSheet, after: ReadableSheet): ChangedFact[] {
  const facts = new Map(before.sheet.facts.map((fact) => [fact.id, fact]));
  return after.sheet.facts.flatMap((fact): ChangedFact[] => {
    const earlier = facts.get(fact.id);
    if (earlier === undefined || write(earlier) === write(fact)) return [];
    const { questions: asked = [], ...rest } = fact;
    const { id } = fact;
    const { questions: askedBefore = [], ...restBefore } = earlier;
    const others = [
      ...(write(asked) === write(askedBefore) ? [] : (['questions'] as const)),
      ...(write(rest) === write(restBefore) ? [] : (['details'] as const)),
    ];
    const words = {
      before: before.statements.get(id) ?? '',
      after: after.statements.get(id) ?? '',
    };
    return [{ id, ...words, others }];
  });
}

const listOnly = (one: ReadableSheet, other: ReadableSheet): string[] =>
  [...one.statements].filter(([id]) => !other.statements.has(id)).map(([, words]) => words);

/** Compares two sheets of one article, fact by fact. */
export function compareSheets(earlier: SheetJson, later: SheetJson): SheetChanges {
  const [before, after] = [makeReadable(earlier), makeReadable(later)];
  return {
    words: compareWords(before.sheet, after.sheet),
    added: listOnly(after, before),
    removed: listOnly(before, after),
    changed: compareFacts(before, after),
    signatures: (after.sheet.signatures?.length ?? 0) - (before.sheet.signatures?.length ?? 0),
  };
}

/** True if two sheets say and ask the same. */
export const isUnchanged = ({
  words,
  added,
  removed,
  changed,
  signatures,
}: SheetChanges): boolean =>
  words.length + added.length + removed.length + changed.length === 0 && signatures === 0;
