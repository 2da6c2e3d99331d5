import type { FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';

/** Finds a brace that does not belong to `{other}`. */
const findStrayBrace = (content: string): string | undefined =>
  /[{}]/.exec(content.replaceAll('{other}', ''))?.[0];

function checkContent({ content, about }: FactOf<'claim'>, path: SheetFault['path']): SheetFault[] {
  if (about === undefined && content.includes('{other}')) {
    return [
      {
        path: [...path, 'about'],
        message: 'The content names {other}; give the party that the claim is about',
      },
    ];
  }
  const brace = findStrayBrace(content);
  return brace === undefined
    ? []
    : [
        {
          path: [...path, 'content'],
          message: `"${brace}" has no meaning here; write {other} for the party that the claim is about`,
        },
      ];
}

function checkSubject(
  { claimant, about }: FactOf<'claim'>,
  path: SheetFault['path'],
): SheetFault[] {
  return claimant === about
    ? [
        {
          path: [...path, 'about'],
          message: 'A claim is about another party; name one that is not the claimant',
        },
      ]
    : [];
}

function checkClaimant(claim: FactOf<'claim'>, path: SheetFault['path']): SheetFault[] {
  if (claim.voice.type !== 'attributed') {
    return [
      {
        path: [...path, 'voice'],
        message: 'A claim needs an attributed voice that names its claimant',
      },
    ];
  }
  return claim.voice.claimant === claim.claimant
    ? []
    : [
        {
          path: [...path, 'voice', 'claimant'],
          message: `The claimant is "${claim.claimant}", but the voice names "${claim.voice.claimant}"; name one party in both`,
        },
      ];
}

/** Refuses claims whose voice is not their claimant, claims about the claimant, and braces in a content other than `{other}`. */
export function checkVoices(sheet: SheetShape): SheetFault[] {
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
