import * as z from 'zod/mini';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Cursor, toPage } from '../../sheets/cursor.ts';
import { defineRoute } from '../define-route.ts';

const pageSize = 50;

const Page = z.strictObject({
  cursor: z.optional(Cursor).check(z.describe('The `nextCursor` of the page before.')),
});

const WithdrawalList = z
  .strictObject({
    articles: z.array(
      z.strictObject({
        id: z.string(),
        headline: z.string(),
        revision: z.string(),
        withdrawnAt: z.iso.datetime(),
        note: z.string(),
      }),
    ),
    nextCursor: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'WithdrawalList' });

export const listWithdrawals = defineRoute(
  {
    id: 'listWithdrawals',
    method: 'get',
    path: '/v1/withdrawals',
    tag: 'Editing',
    summary: 'List the withdrawn articles, the last withdrawn first',
    description:
      'Readers get none of them; the list of articles has all others. `nextCursor` is null on the last page.',
    isForEditors: true,
    query: Page,
    success: {
      200: { description: `A page of at most ${pageSize} articles`, body: WithdrawalList },
    },
    problems: ['unavailable'],
  },
  async ({ env, req, json }) => {
    const page = { limit: pageSize + 1, after: req.valid('query').cursor };
    const found = await orUnavailable(() => env.publisher.listWithdrawn(page));
    const { entries, nextCursor } = toPage(found, pageSize, ({ withdrawnAt, id }) => ({
      publishedAt: withdrawnAt,
      id,
    }));
    const articles = entries.map(({ id, headline, revision, withdrawnAt, note }) => ({
      id,
      headline,
      revision,
      withdrawnAt,
      note,
    }));
    return json({ articles, nextCursor }, 200);
  },
);
