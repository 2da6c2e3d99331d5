import * as z from 'zod/mini';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem } from '../../problems/problem.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId, RevisionHash } from '../parameters.ts';

const Sheet = z
  .looseObject({})
  .check(z.describe('As it was published: facts, questions, foils, signatures.'));

const StoredSheet = z
  .strictObject({ revision: z.string(), sheet: Sheet })
  .register(z.globalRegistry, { id: 'StoredSheet' });

export const getSheet = defineRoute(
  {
    id: 'getSheet',
    method: 'get',
    path: '/v1/articles/:articleId/revisions/:hash/sheet',
    tag: 'Editing',
    summary: 'Read a whole sheet, to correct it',
    description:
      'The sheet of one revision as an editor has published it, with everything that keys could be found from. ' +
      'Also of an article that is withdrawn.',
    isForEditors: true,
    param: z.strictObject({ articleId: ArticleId, hash: RevisionHash }),
    unknown: 'unknown-revision',
    success: { 200: { description: 'The sheet', body: StoredSheet } },
    problems: ['unavailable'],
  },
  async ({ env, req, json }) => {
    const asked = req.valid('param');
    await env.library.fill();
    const text = await orUnavailable(() => env.publisher.findSheet(asked));
    if (text === '') throw new Problem('unknown-revision');
    return json({ revision: asked.hash, sheet: Sheet.parse(JSON.parse(text)) }, 200);
  },
);
