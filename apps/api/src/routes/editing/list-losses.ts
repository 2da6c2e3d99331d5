import * as z from 'zod/mini';
import { defineRoute } from '../define-route.ts';
import { exportProblems, ExportPath, ExportQuery, requestExport } from './request-export.ts';

const LossList = z
  .strictObject({
    revision: z.string(),
    itemCount: z.int().check(z.minimum(1), z.describe('How many questions the format was given.')),
    losses: z.array(
      z.strictObject({
        item: z
          .optional(z.string())
          .check(z.describe('The id of the item; absent if the loss concerns all of them.')),
        part: z.string().check(z.describe('What is missing.')),
        reason: z.string().check(z.describe('Why the format cannot hold it.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'LossList' });

// An own address: headers are too small for a list, and the parts of a multipart answer, which browsers and curl
// store as one file, would have to be taken apart by each client.
export const listLosses = defineRoute(
  {
    id: 'listLosses',
    method: 'get',
    path: '/v1/articles/:articleId/exports/:format/losses',
    tag: 'Editing',
    summary: 'List what an export leaves out, and why',
    description:
      'For the same query as the file, which is written anew: if `revision` is the same, so is the file.',
    isForEditors: true,
    param: ExportPath,
    unknown: 'unknown-article',
    query: ExportQuery,
    success: { 200: { description: 'The losses; none if the format holds all', body: LossList } },
    problems: exportProblems,
  },
  async ({ env, req, json }) => {
    const request = { ...req.valid('param'), ...req.valid('query') };
    const { revision, itemCount, losses } = await requestExport(env, request);
    return json(
      {
        revision,
        itemCount,
        losses: losses.map(({ item, part, reason }) => ({
          ...(item !== undefined && { item }),
          part,
          reason,
        })),
      },
      200,
    );
  },
);
