import * as z from 'zod/mini';
import { defineRoute } from '../define-route.ts';

const Health = z
  .strictObject({ status: z.literal('ok') })
  .register(z.globalRegistry, { id: 'Health' });

export const getHealth = defineRoute(
  {
    id: 'getHealth',
    method: 'get',
    path: '/health',
    tag: 'Service',
    summary: 'Ask whether the Worker runs',
    description: 'Says nothing about the database.',
    success: { 200: { description: 'It does', body: Health } },
    problems: [],
  },
  ({ json }) => json({ status: 'ok' }, 200),
);
