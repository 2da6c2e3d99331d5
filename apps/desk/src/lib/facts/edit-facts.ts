import { takenIds } from '../draft/taken-ids.ts';
import type { FactJson, SheetJson } from '../draft/draft.ts';
import { toId } from '../names/entities.ts';
import { stateFact, writeSentence } from './state-fact.ts';

/** How many words of its statement a fact's id has. */
const wordsOfId = 7;

/** True if a value, such as another fact or an arrangement, names an id. */
const names = (value: unknown, id: string): boolean => JSON.stringify(value).includes(`"${id}"`);

/** True if nothing depends on the id of a fact: no question, no other part of the sheet, nothing that was published. */
function isFree(sheet: SheetJson, fact: FactJson, isPublished: boolean): boolean {
  // A new fact has no id yet. Empty fields and all signatures would seem to name it.
  if (fact.id === '') return true;
  if (isPublished || (fact.questions ?? []).length > 0) return false;
  const { facts, arrangements = [], signatures = [], dropped = [] } = sheet;
  const isSigned = [...signatures, ...dropped].some(({ item }) => item.includes(fact.id));
  return (
    !isSigned &&
    !names(arrangements, fact.id) &&
    !facts.some((each) => each.id !== fact.id && names(each, fact.id))
  );
}

/** Makes the id of a fact of its statement, as long as nothing depends on the id that it has. */
function rename(sheet: SheetJson, at: number, isPublished: boolean): SheetJson {
  const fact = sheet.facts[at];
  if (fact === undefined) return sheet;
  const words = stateFact(sheet, fact).split(' ').slice(0, wordsOfId).join(' ');
  const id = toId(words || 'new fact', takenIds(sheet, fact));
  if (id === fact.id || !isFree(sheet, fact, isPublished)) return sheet;
  return { ...sheet, facts: sheet.facts.with(at, { ...fact, id }) };
}

/** Writes the sentence of a fact that has to have one, unless the editor has written another. */
function restate(sheet: SheetJson, old: FactJson, next: FactJson): FactJson {
  if (next.kind === 'clause' || next.statement !== old.statement) return next;
  const isOwn = old.statement !== '' && old.statement !== writeSentence(sheet, old);
  return isOwn ? next : { ...next, statement: writeSentence(sheet, next) ?? '' };
}

/** Changes the fact at a place; its id and the sentence that the desk writes for it follow. */
export function changeFact(
  sheet: SheetJson,
  at: number,
  change: (fact: FactJson) => FactJson,
  isPublished = false,
): SheetJson {
  const old = sheet.facts[at];
  if (old === undefined) return sheet;
  const next = restate(sheet, old, change(old));
  return rename({ ...sheet, facts: sheet.facts.with(at, next) }, at, isPublished);
}

/** Where the evidence of a fact begins, to order facts as the text does. */
function placeOf({ evidence }: FactJson): number {
  const places = evidence.map(({ paragraph, start }) => paragraph * 1e6 + start);
  return places.length === 0 ? Infinity : Math.min(...places);
}

/** The places of the facts in the order of the text. */
export const orderByText = (facts: readonly FactJson[]): number[] =>
  [...facts.keys()].toSorted((a, b) => {
    const [first, second] = [facts[a], facts[b]];
    if (first === undefined || second === undefined) return 0;
    const [from, to] = [placeOf(first), placeOf(second)];
    return from === to ? a - b : from - to;
  });

/** A sheet with a fact that was added, and its place. */
export interface Added {
  readonly sheet: SheetJson;
  readonly at: number;
}

/** Adds a fact at a place; its id follows from its statement. */
export function addFact(sheet: SheetJson, fact: FactJson, at = sheet.facts.length): Added {
  const stated =
    fact.kind === 'clause' || fact.statement !== ''
      ? fact
      : { ...fact, statement: writeSentence(sheet, fact) ?? '' };
  const facts = sheet.facts.toSpliced(at, 0, stated);
  return { sheet: rename({ ...sheet, facts }, at, false), at };
}

/** The place at which a fact belongs in the order of the text. */
export function placeInText(facts: readonly FactJson[], fact: FactJson): number {
  const after = facts.findIndex((each) => placeOf(each) > placeOf(fact));
  return after < 0 ? facts.length : after;
}

/** Adds a copy of a fact behind it, without its questions. */
export function duplicateFact(sheet: SheetJson, at: number): Added {
  const fact = sheet.facts[at];
  if (fact === undefined) return { sheet, at };
  const id = toId(
    fact.id,
    sheet.facts.map((each) => each.id),
  );
  return addFact(sheet, { ...fact, id, questions: [] }, at + 1);
}

/** Moves a fact to another place. */
export function moveFact(sheet: SheetJson, from: number, to: number): SheetJson {
  const fact = sheet.facts[from];
  if (fact === undefined || to < 0 || to >= sheet.facts.length) return sheet;
  return { ...sheet, facts: sheet.facts.toSpliced(from, 1).toSpliced(to, 0, fact) };
}

/** What names a fact and would break without it, in the editor's words. */
export function listUsers(sheet: SheetJson, at: number): string[] {
  const fact = sheet.facts[at];
  if (fact === undefined) return [];
  const facts = sheet.facts
    .filter((each, place) => place !== at && names(each, fact.id))
    .map((each) => `the fact “${stateFact(sheet, each) || each.id}”`);
  const arrangements = (sheet.arrangements ?? [])
    .filter((each) => names(each, fact.id))
    .map(({ stem }) => `the question “${stem}”`);
  return [...facts, ...arrangements];
}

/** Deletes a fact. */
export function deleteFact(sheet: SheetJson, at: number): SheetJson {
  return { ...sheet, facts: sheet.facts.toSpliced(at, 1) };
}
