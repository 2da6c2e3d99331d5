import * as z from 'zod/mini';
import { plainLine } from '../../http/plain-text.ts';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem } from '../../problems/problem.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';
import { Previous, refuseConflict } from './refuse-conflict.ts';

const WithdrawArticle = z
  .strictObject({ note: plainLine(500), previous: Previous })
  .register(z.globalRegistry, { id: 'WithdrawArticle' });

const Withdrawal = z
  .strictObject({ articleId: z.string(), withdrawnAt: z.iso.datetime(), note: z.string() })
  .register(z.globalRegistry, { id: 'Withdrawal' });

export const withdrawArticle = defineRoute(
  {
    id: 'withdrawArticle',
    method: 'post',
    path: '/v1/articles/:articleId/withdrawal',
    tag: 'Editing',
    summary: 'Withdraw an article',
    description:
      'Readers get the note in place of the article and of its attempts. Withdrawing it again changes ' +
      'nothing; publishing with `restore` ends the withdrawal. If another revision than `previous` is ' +
      'current, the answer is 409.',
    isForEditors: true,
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    json: WithdrawArticle,
    success: { 200: { description: 'The article is withdrawn', body: Withdrawal } },
    problems: ['revision-conflict', 'unavailable'],
  },
  async (context) => {
    const { library, publisher } = context.env;
    const { articleId } = context.req.valid('param');
    const request = { articleId, editor: context.get('editor'), ...context.req.valid('json') };
    await library.fill();
    const outcome = await orUnavailable(() => publisher.withdraw(request));
    library.forget(articleId);
    if (outcome.status === 'unknown') throw new Problem('unknown-article');
    if (outcome.status === 'conflict') refuseConflict(outcome, request.previous);
    const { at: withdrawnAt, note } = outcome;
    return context.json({ articleId, withdrawnAt, note }, 200);
  },
);
