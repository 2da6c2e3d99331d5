import type { FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

function checkClaim(claim: FactOf<'claim'>, path: Fault['path']): Fault[] {
  if (claim.voice.type !== 'attributed') {
    return [{ path: [...path, 'voice'], message: 'A claim is told in the voice of its claimant' }];
  }
  return claim.voice.claimant === claim.claimant
    ? []
    : [
        {
          path: [...path, 'voice', 'claimant'],
          message: `The claimant is "${claim.claimant}", and the voice is of "${claim.voice.claimant}"`,
        },
      ];
}

/** Refuses claims that are not told in their claimant's voice. */
export function checkVoices(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) =>
    fact.kind === 'claim' ? checkClaim(fact, ['facts', index]) : [],
  );
}
