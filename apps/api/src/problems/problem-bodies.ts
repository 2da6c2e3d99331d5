import { Recorded, Verdict } from '@dateline/model';
import * as z from 'zod/mini';
import { ProblemDetails, typeOf, type ProblemSlug } from './problem.ts';

const bodyOf = <Members extends z.core.$ZodLooseShape>(slug: ProblemSlug, members: Members) =>
  z.strictObject({ ...ProblemDetails.shape, type: z.literal(typeOf(slug)), ...members });

/** The shapes of problems that have further members, for the OpenAPI document. */
export const problemBodies: Readonly<Partial<Record<ProblemSlug, readonly z.ZodMiniType[]>>> = {
  'withdrawn-article': [
    bodyOf('withdrawn-article', {
      articleId: z.string(),
      note: z.string().check(z.describe('Why, in the words of an editor.')),
      withdrawnAt: z.iso.datetime(),
    }).register(z.globalRegistry, { id: 'WithdrawnArticle' }),
  ],
  'revision-conflict': [
    bodyOf('revision-conflict', {
      current: z
        .nullable(z.string())
        .check(z.describe('The revision that is current; null if there is no such article.')),
    }).register(z.globalRegistry, { id: 'RevisionConflict' }),
  ],
  // What was answered to the first response.
  'already-answered': [
    bodyOf('already-answered', Verdict.shape).register(z.globalRegistry, { id: 'AlreadyAnswered' }),
    bodyOf('already-answered', Recorded.shape).register(z.globalRegistry, {
      id: 'AlreadyRecorded',
    }),
  ],
};
