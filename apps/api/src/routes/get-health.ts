import { Hono } from '../hono.ts';
import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';

const Health = z
  .strictObject({ status: z.literal('ok') })
  .register(z.globalRegistry, { id: 'Health' });

export const operation = {
  id: 'getHealth',
  method: 'get',
  path: '/health',
  tag: 'Service',
  summary: 'Ask whether the Worker runs',
  success: { 200: { description: 'It does', body: Health } },
  problems: [],
} as const satisfies Operation;

export const getHealth = new Hono().get(operation.path, (context) =>
  context.json({ status: 'ok' } satisfies z.infer<typeof Health>, 200),
);
