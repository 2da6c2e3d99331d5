import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { describeCall, type AnswerOf } from '../../http/operation.ts';

const path = '/health';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getHealth',
  method: 'get',
  path,
  tag: 'Service',
  summary: 'Ask whether the Worker runs',
  success: {
    200: {
      description: 'It does',
      body: z
        .strictObject({ status: z.literal('ok') })
        .register(z.globalRegistry, { id: 'Health' }),
    },
  },
  problems: [],
}));

export const getHealth = new Hono().get(path, (context) =>
  context.json({ status: 'ok' } satisfies AnswerOf<typeof operation, 200>, 200),
);
