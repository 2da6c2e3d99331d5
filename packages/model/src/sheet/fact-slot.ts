import type { Fact } from './fact.ts';

/** One slot of a fact. */
export interface FactSlot {
  readonly fact: Fact;
  readonly slot: string;
}

/** The name of a slot: `FACT#slot`. */
export const nameSlot = ({ fact, slot }: FactSlot): string => `${fact.id}#${slot}`;
