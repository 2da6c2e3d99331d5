import * as z from 'zod/mini';
import { requireEditor, type EditorEnv } from '../../http/require-editor.ts';
import { Hono } from '../../http/hono.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { orUnavailable } from '../../platform/or-unavailable.ts';
import { plainLine } from '../../http/plain-text.ts';
import { Problem } from '../../problems/problem.ts';
import { json } from '../../http/validate.ts';

const path = '/v1/articles/:articleId/withdrawal';

const WithdrawArticle = z.strictObject({ note: plainLine(500) });

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'withdrawArticle',
  method: 'post',
  path,
  tag: 'Editing',
  summary: 'Withdraw an article',
  description:
    'Readers get the note in place of the article and of its attempts. Withdrawing it again changes ' +
    'nothing; publishing any revision of it ends the withdrawal.',
  isForEditors: true,
  param: z.strictObject({ articleId: z.string().check(z.maxLength(80)) }),
  json: WithdrawArticle.register(z.globalRegistry, { id: 'WithdrawArticle' }),
  success: {
    200: {
      description: 'The article is withdrawn',
      body: z
        .strictObject({ articleId: z.string(), withdrawnAt: z.iso.datetime(), note: z.string() })
        .register(z.globalRegistry, { id: 'Withdrawal' }),
    },
  },
  problems: ['unknown-article', 'invalid-request', 'unavailable'],
}));

export const withdrawArticle = new Hono<EditorEnv>().post(
  path,
  requireEditor,
  json(WithdrawArticle),
  async (context) => {
    const { library, desk } = context.env;
    const articleId = context.req.param('articleId');
    const request = { articleId, editor: context.get('editor'), ...context.req.valid('json') };
    await library.fill();
    const withdrawn = await orUnavailable(() => desk.withdraw(request));
    library.forget(articleId);
    if (withdrawn === undefined) throw new Problem('unknown-article');
    const { at: withdrawnAt, note } = withdrawn;
    const answer = { articleId, withdrawnAt, note };
    return context.json(answer satisfies AnswerOf<typeof operation, 200>, 200);
  },
);
