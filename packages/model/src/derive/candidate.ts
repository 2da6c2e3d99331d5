import type { Rule } from '../item/proof.ts';
import type { Foil } from '../sheet/fact-base.ts';
import type { Fact } from '../sheet/fact.ts';
import type { IndexedSheet } from './lookup/indexed-sheet.ts';
import { nearness } from './distractors/nearness.ts';
import { capitalise, nameOf } from '../english/words.ts';

/** A possible option and its feedback. By itself a right answer; a wrong one is a `Candidate`. */
export interface Answer {
  readonly label: string;
  /** The id of the entity that it names, if it is one. */
  readonly entity?: string;
  /** Other names of the same answer; no distractor may have one of them. */
  readonly aliases?: readonly string[];
  /** One sentence that says what this answer really is. */
  readonly feedback: string;
  /** The position among numbers or dates: the number, or the day. */
  readonly rank?: number;
}

/** A wrong answer that may become a distractor, with the rule and the facts that prove it wrong. */
export interface Candidate extends Answer {
  readonly rule: Rule;
  readonly facts: readonly string[];
  /** The id of what it is made from. Breaks ties between candidates, and does not change with a name. */
  readonly source: string;
  /** How near it is to the key in time, place or role, from 0 (far) to 1. */
  readonly near: number;
}

/** Lists the foils for one slot of a fact as candidates, without the entities that do not fit. */
export function listFoils(
  index: IndexedSheet,
  fact: Fact,
  slot: string,
  fits: (entity: string) => boolean = () => true,
): Candidate[] {
  return fact.foils
    .filter((foil) => foil.slot === slot && (foil.entity === undefined || fits(foil.entity)))
    .map((foil) => ({
      ...nameFoil(index, foil),
      feedback: foil.reason,
      rule: 'editor-foil',
      facts: [fact.id],
      source: foil.entity ?? `${fact.id}#${slot}:${foil.label}`,
      near: foil.entity === undefined ? nearness.foil : nearness.knownFoil,
    }));
}

const nameFoil = (
  index: IndexedSheet,
  { entity, label = '' }: Foil,
): Pick<Answer, 'label' | 'aliases' | 'entity'> =>
  entity === undefined ? { label: capitalise(label) } : nameEntity(index, entity);

/** An entity as an option, with its other names. */
export function nameEntity(
  index: IndexedSheet,
  id: string,
): { label: string; aliases: string[]; entity: string } {
  const entity = index.entity(id);
  const aliases = [entity.label, ...entity.aliases];
  return { label: capitalise(nameOf(entity)), aliases, entity: id };
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** All names of an answer in lower case, to find them in texts. */
export function namesOf({ label, aliases = [] }: Answer): string[] {
  return [...new Set([label, ...aliases].map(fold))];
}

/** All names of an answer, folded to compare them with other names. */
export function foldedNamesOf(
  { fold: foldOnce }: IndexedSheet,
  { label, aliases = [] }: Answer,
): string[] {
  return [...new Set([label, ...aliases].map(foldOnce))];
}
