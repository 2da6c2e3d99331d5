import * as z from 'zod/mini';
import { isProblemSlug, typeOf } from '../../problems/problem.ts';
import { defineRoute } from '../define-route.ts';

/** A page has no script, and its style comes from this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const getProblem = defineRoute(
  {
    id: 'getProblem',
    method: 'get',
    path: '/problems/:problem',
    tag: 'Service',
    summary: 'Read what a problem means, and what to do about it',
    description: 'The `type` of every problem leads to its page.',
    param: z.strictObject({
      problem: z.string().check(z.describe('The last part of the `type` of a problem.')),
    }),
    success: {
      200: { description: 'The page', mediaType: 'text/html' },
      404: { description: 'A page that lists all problems', mediaType: 'text/html' },
    },
    problems: [],
  },
  async ({ env, req }) => {
    const { problem } = req.valid('param');
    const find = (name: string) => env.assets.fetch(new Request(new URL(name, req.url)));
    const isKnown = isProblemSlug(problem);
    const { body } = await find(isKnown ? typeOf(problem) : '/problem-list');
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy,
    };
    return new Response(body, { status: isKnown ? 200 : 404, headers });
  },
);
