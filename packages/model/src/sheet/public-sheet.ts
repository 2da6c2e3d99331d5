import * as z from 'zod/mini';
import { Direction } from './text/direction.ts';
import { Agreement, Group, Organisation, Person, Place, Slug } from './entity.ts';
import { Closure } from './fact-base.ts';
import { Clause } from './facts/clause.ts';
import { Claim } from './facts/claim.ts';
import { Delegation } from './facts/delegation.ts';
import { Office } from './facts/office.ts';
import { SheetShape } from './sheet-shape.ts';

/** The public fields of every entity. What `about` says of it is the feedback on a wrong option. */
const named = {
  type: true,
  id: true,
  label: true,
  phrase: true,
  short: true,
  aliases: true,
} as const;

/** An entity as readers see it. */
const PublicEntity = z
  .discriminatedUnion('type', [
    z.object(z.pick(Person, named).shape),
    z.object(z.pick(Place, { ...named, coordinates: true, partOf: true }).shape),
    z.object(z.pick(Organisation, { ...named, form: true, coordinates: true }).shape),
    z.object(z.pick(Agreement, named).shape),
    z.object(z.pick(Group, named).shape),
  ])
  .register(z.globalRegistry, { id: 'Entity' });

/** The public fields of every fact. Foils stay private: they show which options are wrong. */
const shown = {
  kind: true,
  id: true,
  statement: true,
  modality: true,
  voice: true,
  evidence: true,
} as const;
/** Which lists are complete is public; the reasons are part of the proofs and stay private. */
const complete = { complete: z.array(z.object(z.pick(Closure, { slot: true }).shape)) };

/** A fact as readers see it. Lists each public field by name, so a new field stays private until it is added here. */
export const PublicFact = z
  .discriminatedUnion('kind', [
    z.object({
      ...z.pick(Delegation, {
        ...shown,
        what: true,
        sender: true,
        orderedBy: true,
        leader: true,
        members: true,
        size: true,
        destinations: true,
        departure: true,
      }).shape,
      ...complete,
    }),
    z.object(
      z.pick(Office, { ...shown, person: true, title: true, organisation: true, status: true })
        .shape,
    ),
    z.object(
      z.pick(Claim, { ...shown, claimant: true, cue: true, content: true, about: true }).shape,
    ),
    z.object({
      ...z.pick(Clause, { ...shown, topic: true, name: true, time: true, actors: true }).shape,
      statement: z.string(),
      /** The clause as a headline in the present tense. */
      line: z.string(),
      /** The places where it happened. */
      places: z.array(Slug),
    }),
  ])
  .register(z.globalRegistry, { id: 'PublicFact' });
export type PublicFact = z.infer<typeof PublicFact>;

/** A sheet as readers see it. */
export const PublicFactSheet = z
  .object({
    ...z.pick(SheetShape, {
      id: true,
      language: true,
      headline: true,
      shortHeadline: true,
      summary: true,
      asOf: true,
      source: true,
    }).shape,
    entities: z.array(PublicEntity),
    direction: Direction,
    facts: z.array(PublicFact),
  })
  .register(z.globalRegistry, { id: 'PublicFactSheet' });
export type PublicFactSheet = z.infer<typeof PublicFactSheet>;
