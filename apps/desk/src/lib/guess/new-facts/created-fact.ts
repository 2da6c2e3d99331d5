import type { Passage } from '../../article/read-selection.ts';
import type { FactJson } from '../../draft/draft.ts';

/** A new fact, and the field of its form that is asked first. */
export interface CreatedFact {
  readonly fact: FactJson;
  readonly field: string;
}

/** Marked words as evidence. */
export const toEvidence = ({ paragraph, start, end }: Passage): FactJson['evidence'][number] => ({
  paragraph,
  start,
  end,
});
