import type { Fact } from './fact.ts';
import type { OutsideFact } from './outside-fact.ts';
import type { PublicFact } from './public-sheet.ts';
import type { Time } from './time.ts';

/** The time of a fact, in or outside the sheet: of a delegation, when it departs. */
export const timeOfFact = (fact: Fact | OutsideFact | PublicFact): Time | undefined =>
  'departure' in fact ? fact.departure : 'time' in fact ? fact.time : undefined;
