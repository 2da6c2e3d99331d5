import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { drawShard, regionOf } from '../../tickets/placement.ts';
import { drawReader as draw, Reader } from '../../tickets/reader.ts';
import { checkBody } from '../../http/body.ts';
import { continentOf } from '../../platform/continent.ts';
import { limit } from '../../http/limits/limit.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';

const path = '/v1/readers';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'drawReader',
  method: 'post',
  path,
  tag: 'Attempts',
  limit: 'starts',
  summary: 'Draw a name for one browser, whose first attempts are to be counted',
  description:
    'It is random, and nothing is stored: the browser keeps it, and sends it with each start.',
  success: {
    201: {
      description: 'The name',
      body: z.strictObject({ reader: Reader }).register(z.globalRegistry, { id: 'NewReader' }),
    },
  },
  problems: [],
}));

export const drawReader = new Hono().post(path, limit('starts'), checkBody, (context) => {
  const shard = drawShard(regionOf(continentOf(context)), context.env.shardCount);
  return context.json({ reader: draw(shard) } satisfies AnswerOf<typeof operation, 201>, 201);
});
