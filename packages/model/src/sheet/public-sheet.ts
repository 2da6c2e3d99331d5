import * as z from 'zod';
import { Closure } from './fact-base.ts';
import type { FactSheet } from './fact-sheet.ts';
import { Claim } from './facts/claim.ts';
import { Delegation } from './facts/delegation.ts';
import { Engagement } from './facts/engagement.ts';
import { Event } from './facts/event.ts';
import { Figure } from './facts/figure.ts';
import { Objective } from './facts/objective.ts';
import { Office } from './facts/office.ts';
import { Relation } from './facts/relation.ts';
import { SheetShape } from './sheet-shape.ts';

/** What every fact shows. Foils stay secret: they would tell which options are wrong. */
const shown = {
  kind: true,
  id: true,
  statement: true,
  modality: true,
  voice: true,
  evidence: true,
} as const;
/** Which lists are closed is public; why is part of the proofs, which are not. */
const complete = { complete: z.array(Closure.pick({ slot: true }).strip()) };

/** A fact as anyone may read it: each field that leaves the server is named here. */
export const PublicFact = z
  .discriminatedUnion('kind', [
    Event.pick({ ...shown, what: true, actors: true, place: true, time: true }).strip(),
    Delegation.pick({
      ...shown,
      sender: true,
      orderedBy: true,
      leader: true,
      members: true,
      size: true,
      destinations: true,
      departure: true,
    })
      .extend(complete)
      .strip(),
    Office.pick({ ...shown, person: true, title: true, organisation: true, status: true }).strip(),
    Objective.pick({ ...shown, delegations: true, aim: true, rank: true, agreement: true }).strip(),
    Engagement.pick({
      ...shown,
      delegations: true,
      activity: true,
      counterparts: true,
      forum: true,
    }).strip(),
    Claim.pick({ ...shown, claimant: true, cue: true, content: true, about: true }).strip(),
    Figure.pick({ ...shown, of: true, value: true, unit: true, precision: true }).strip(),
    Relation.pick({ ...shown, from: true, how: true, to: true }).strip(),
  ])
  .meta({ id: 'PublicFact' });
export type PublicFact = z.infer<typeof PublicFact>;

/** A sheet as anyone may read it. */
export const PublicFactSheet = SheetShape.pick({
  id: true,
  language: true,
  headline: true,
  summary: true,
  asOf: true,
  source: true,
  entities: true,
})
  .extend({ facts: z.array(PublicFact) })
  .strip()
  .meta({ id: 'PublicFactSheet' });
export type PublicFactSheet = z.infer<typeof PublicFactSheet>;

/** Leaves out of a sheet what only editors and graders may know. */
export function toPublicSheet(sheet: FactSheet): PublicFactSheet {
  return PublicFactSheet.parse(sheet);
}
