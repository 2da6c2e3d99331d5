import type { FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

const findUnknown = (content: string): string | undefined =>
  /[{}]/.exec(content.replaceAll('{other}', ''))?.[0];

function checkContent({ content }: FactOf<'claim'>, path: Fault['path']): Fault[] {
  const brace = findUnknown(content);
  return brace === undefined
    ? []
    : [
        {
          path: [...path, 'content'],
          message: `"${brace}" stands here for nothing; write {other} for the party that the claim is about`,
        },
      ];
}

function checkSubject({ claimant, about }: FactOf<'claim'>, path: Fault['path']): Fault[] {
  return claimant === about
    ? [
        {
          path: [...path, 'about'],
          message: 'What a party says of itself is no claim about another',
        },
      ]
    : [];
}

function checkClaimant(claim: FactOf<'claim'>, path: Fault['path']): Fault[] {
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

/** Refuses claims that are not told in their claimant's voice, that are about the claimant, and places in their words for anything but the other party. */
export function checkVoices(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) =>
    fact.kind === 'claim'
      ? [
          ...checkClaimant(fact, ['facts', index]),
          ...checkSubject(fact, ['facts', index]),
          ...checkContent(fact, ['facts', index]),
        ]
      : [],
  );
}
