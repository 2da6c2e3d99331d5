import type { Rule } from '../item/proof.ts';
import type { Foil } from '../sheet/fact-base.ts';
import type { Fact } from '../sheet/fact.ts';
import { nameOf, capitalise } from './phrases.ts';
import type { IndexedSheet } from './indexed-sheet.ts';

/** A right answer before it becomes an option. */
export interface Answer {
  readonly label: string;
  /** Other names of the same answer; no distractor may bear one. */
  readonly aliases?: readonly string[];
  /** What is told of this option in the feedback, one sentence. */
  readonly meaning: string;
  /** Where the option stands among numbers and dates. */
  readonly rank?: number;
}

/** A wrong answer before it becomes a distractor, with the ground on which it is wrong. */
export interface Candidate extends Answer {
  readonly rule: Rule;
  readonly facts: readonly string[];
}

/** Turns an editor's foils for one slot of a fact into candidates, but for entities that do not fit. */
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
      meaning: foil.reason,
      rule: 'editor-foil',
      facts: [fact.id],
    }));
}

function nameFoil(
  index: IndexedSheet,
  { slot, entity, label = '' }: Foil,
): Pick<Answer, 'label' | 'aliases'> {
  if (entity !== undefined) return nameEntity(index, entity);
  return { label: slot === 'aim' ? `To ${label}` : capitalise(label) };
}

/** Names an entity as an option. */
export function nameEntity(index: IndexedSheet, id: string): { label: string; aliases: string[] } {
  const entity = index.entity(id);
  return { label: capitalise(nameOf(entity)), aliases: [entity.label, ...entity.aliases] };
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** All names of an answer, folded so that equal names are equal texts. */
export function namesOf({ label, aliases = [] }: Answer): string[] {
  return [...new Set([label, ...aliases].map(fold))];
}

/**
 * Takes up to `most` distractors in the order given, none that bears a name of a key or of another
 * distractor.
 */
export function pickDistractors(
  candidates: readonly Candidate[],
  keys: readonly Answer[],
  most: number,
): Candidate[] {
  const taken = new Set(keys.flatMap(namesOf));
  const picked: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === most) break;
    const names = namesOf(candidate);
    if (names.some((name) => taken.has(name))) continue;
    names.forEach((name) => taken.add(name));
    picked.push(candidate);
  }
  return picked;
}
