import { defineRoute } from '../define-route.ts';

export const getRoot = defineRoute(
  {
    id: 'getRoot',
    method: 'get',
    path: '/',
    tag: 'Service',
    summary: 'Find the reference page',
    success: {
      302: { description: 'The reference page', headers: { Location: 'Where the page is.' } },
    },
    problems: [],
  },
  ({ redirect }) => redirect('/docs', 302),
);
