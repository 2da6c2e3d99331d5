import { Hono } from '../../http/hono.ts';
import { describeCall } from '../../http/operation.ts';

const path = '/';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getRoot',
  method: 'get',
  path,
  tag: 'Service',
  summary: 'Find the reference page',
  success: {
    302: { description: 'The reference page', headers: { Location: 'Where the page is.' } },
  },
  problems: [],
}));

export const getRoot = new Hono().get(path, (context) => context.redirect('/docs', 302));
