import {
  Attempt,
  AttemptMode,
  Difficulty,
  FeedbackMode,
  QuizLength,
  Seed,
  Topic,
  topics,
} from '@dateline/model';
import * as z from 'zod/mini';
import type { AttemptStore } from '../../attempt-store/attempt-store.ts';
import type { AttemptState } from '../../attempt-store/attempt-state.ts';
import { toRef } from '../../attempts/attempt-view.ts';
import { findMissed } from '../../attempts/find-missed.ts';
import { openAttempt } from '../../attempts/open-attempt.ts';
import { startAttempt as start } from '../../attempts/start-attempt.ts';
import { Problem, statusOf } from '../../problems/problem.ts';
import type { Article } from '../../sheets/article.ts';
import { defaultQuiz } from '../../sheets/default-quiz.ts';
import type { Revision } from '../../sheets/library.ts';
import { Reader } from '../../tickets/reader.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId, AttemptId } from '../parameters.ts';
import { chooseShard } from './choose-shard.ts';
import { sendAttempt } from './send-attempt.ts';

const Topics = z.array(Topic).check(
  z.minLength(1),
  z.maxLength(topics.length),
  z.refine((chosen) => new Set(chosen).size === chosen.length, 'Name each topic once'),
);
const StartAttempt = z
  .strictObject({
    length: z
      ._default(QuizLength, defaultQuiz.length)
      .check(z.describe('Most items; an article that cannot fill it gives fewer.')),
    topics: z
      ._default(Topics, [...topics])
      .check(
        z.describe('What the items may be about. The article needs items on at least one of them.'),
      ),
    difficulty: z
      ._default(Difficulty, defaultQuiz.difficulty)
      .check(z.describe('How hard the items are predicted to be.')),
    feedback: z._default(FeedbackMode, 'immediate'),
    seed: z.optional(
      Seed.check(
        z.describe(
          'The same seed and options give the same items; random by default. A counted attempt has none.',
        ),
      ),
    ),
    after: z.optional(
      AttemptId.check(
        z.maxLength(2048),
        z.describe(
          'The id of the attempt that the reader had last at the article: other items are preferred, and the attempt is practice. Chooses no items beside a seed, and has no effect if it is not valid.',
        ),
      ),
    ),
    missed: z.optional(
      AttemptId.check(
        z.maxLength(2048),
        z.describe(
          'The id of a finished attempt at this article: what it did not get wholly right is asked again, in practice. Length, topics, difficulty, seed and `after` then have no effect.',
        ),
      ),
    ),
    mode: z
      ._default(AttemptMode, 'practice')
      .check(
        z.describe(
          'A counted attempt enters the statistics if its reader has had no keys of the article before, in any attempt that named the reader.',
        ),
      ),
    reader: z.optional(Reader),
  })
  .check(
    z.refine(({ mode, reader }) => mode === 'practice' || reader !== undefined, {
      path: ['reader'],
      message: 'An attempt that counts names its reader',
    }),
    z.refine(({ mode, seed }) => mode === 'practice' || seed === undefined, {
      path: ['seed'],
      message: 'An attempt that counts chooses no seed',
    }),
  )
  .check(
    z.refine(({ mode, missed }) => mode === 'practice' || missed === undefined, {
      path: ['missed'],
      message: 'An attempt at what another one missed is practice',
    }),
  )
  .register(z.globalRegistry, { id: 'StartAttempt' });

/** The state of an attempt without a response; an attempt in practice needs no look at its shard. */
const untouched: AttemptState = {
  responses: new Map(),
  confidences: new Map(),
  finished: false,
  mode: 'practice',
};

/** Throws a Problem if all items of the article are about other topics than the chosen ones. */
function refuseTopicsWithoutItems({ itemCounts }: Article, chosen: readonly Topic[]): void {
  const asked = topics.filter((topic) => itemCounts[topic]);
  if (asked.length === 0 || chosen.some((topic) => asked.includes(topic))) return;
  const message = `The article has no items on these topics; choose from ${asked.join(', ')}`;
  throw new Problem('invalid-request', { errors: [{ path: ['topics'], message }] });
}

const refuseMissed = (message: string): never => {
  throw new Problem('invalid-request', { errors: [{ path: ['missed'], message }] });
};

/** Finds what a finished attempt at the article missed. Throws a Problem if there is no such attempt, or nothing to ask again. */
async function findMissedItems(
  env: Parameters<typeof openAttempt>[0] & { readonly attempts: AttemptStore },
  { article, bank }: Revision,
  id: string,
): Promise<readonly number[]> {
  const attempt = await openAttempt(env, id).catch((fault: unknown) => {
    if (fault instanceof Problem && statusOf(fault.slug) < 500) return undefined;
    throw fault;
  });
  if (attempt?.article.id !== article.id)
    return refuseMissed('No attempt at this article has this id');
  const missed = findMissed(attempt, await env.attempts.read(toRef(attempt)), bank);
  if (missed === undefined) return refuseMissed('The attempt is not finished');
  if (missed.length === 0) return refuseMissed('The attempt missed nothing that is still asked');
  return missed;
}

export const startAttempt = defineRoute(
  {
    id: 'startAttempt',
    method: 'post',
    path: '/v1/articles/:articleId/attempts',
    tag: 'Attempts',
    summary: 'Start an attempt',
    description:
      'The attempt id is the right to go on with the attempt; it is valid for seven days. **A score is no certificate**: ' +
      'the facts are public, practice is unlimited, and nobody checks who answers. Counted attempts feed the statistics and ' +
      'nothing else; one reader of a network is counted for a revision in a week, and the attempts of others ' +
      'there become practice.',
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    json: StartAttempt,
    limit: 'starts',
    success: {
      201: {
        description: 'The items, without their keys',
        body: Attempt,
        headers: { Location: 'Where the attempt can be resumed.' },
      },
    },
    problems: ['withdrawn-article', 'attempts-unavailable', 'unavailable'],
  },
  async ({ env, req }) => {
    const revision = await env.library.findRecent(req.valid('param').articleId);
    if (revision === undefined) throw new Problem('unknown-article');
    const options = req.valid('json');
    refuseTopicsWithoutItems(revision.article, options.topics);
    const { missed } = options;
    const only = missed === undefined ? undefined : await findMissedItems(env, revision, missed);
    const chosen = only ? { ...options, only, length: only.length, seed: undefined } : options;
    const attempt = await start(env, revision, chosen, chooseShard(req.raw, env.shardCount));
    const state =
      attempt.ticket.mode === 'counted' ? await env.attempts.read(toRef(attempt)) : untouched;
    const response = sendAttempt([attempt, state], 201);
    response.headers.set('Location', `/v1/attempts/${attempt.id}`);
    return response;
  },
);
