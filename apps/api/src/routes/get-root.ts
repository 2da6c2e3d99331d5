import { Hono } from '../hono.ts';
import type { Operation } from '../operation.ts';

export const operation = {
  id: 'getRoot',
  method: 'get',
  path: '/',
  tag: 'Service',
  summary: 'Find the reference page',
  success: {
    302: { description: 'The reference page', headers: { Location: 'Where the page is.' } },
  },
  problems: [],
} as const satisfies Operation;

export const getRoot = new Hono().get(operation.path, (context) => context.redirect('/docs', 302));
