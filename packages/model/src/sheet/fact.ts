import * as z from 'zod/mini';
import { Claim } from './facts/claim.ts';
import { Clause } from './facts/clause.ts';
import { Delegation } from './facts/delegation.ts';
import { Office } from './facts/office.ts';

/** One thing that the article says, by kind. */
export const Fact = z
  .discriminatedUnion('kind', [Clause, Delegation, Office, Claim])
  .register(z.globalRegistry, { id: 'Fact' });
export type Fact = z.infer<typeof Fact>;
/** The kinds of facts. */
export type FactKind = Fact['kind'];
/** The facts of one kind. */
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

/** True if an editor decides what is asked about a fact: there are questions, or it is only for the briefing. */
export const isInEditorsHand = ({ questions, briefingOnly }: Fact): boolean =>
  questions.length > 0 || briefingOnly !== undefined;
