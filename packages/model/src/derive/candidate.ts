import type { Rule } from '../item/proof.ts';
import type { Foil } from '../sheet/fact-base.ts';
import type { Fact } from '../sheet/fact.ts';
import type { IndexedSheet } from './indexed-sheet.ts';
import { nearness } from './nearness.ts';
import { capitalise, nameOf } from './phrases.ts';

/** A right answer before it becomes an option. */
export interface Answer {
  readonly label: string;
  /** Other names of the same answer; no distractor may bear one. */
  readonly aliases?: readonly string[];
  /** What is told of this option in the feedback, one sentence. */
  readonly feedback: string;
  /** Where the option stands among numbers and dates. */
  readonly rank?: number;
}

/** A wrong answer before it becomes a distractor, with the ground on which it is wrong. */
export interface Candidate extends Answer {
  readonly rule: Rule;
  readonly facts: readonly string[];
  /** What it is made of, by id: names may change, and the choice between equals stays. */
  readonly source: string;
  /** How near it lies to the key in time, place or role, from 0 (far) to 1. */
  readonly near: number;
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
      feedback: foil.reason,
      rule: 'editor-foil',
      facts: [fact.id],
      source: foil.entity ?? `${fact.id}#${slot}:${foil.label}`,
      near: foil.entity === undefined ? nearness.foil : nearness.knownFoil,
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

/** All names of an answer in lower case, as texts may hold them. */
export function namesOf({ label, aliases = [] }: Answer): string[] {
  return [...new Set([label, ...aliases].map(fold))];
}

/** All names of an answer, folded so that names which look the same are the same. */
export function foldedNamesOf(
  { fold: foldOnce }: IndexedSheet,
  { label, aliases = [] }: Answer,
): string[] {
  return [...new Set([label, ...aliases].map(foldOnce))];
}
