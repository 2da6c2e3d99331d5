import { Hono } from '../hono.ts';
import * as z from 'zod/mini';
import { drawShard, regionOf } from '../attempts/placement.ts';
import { drawReader as draw, Reader } from '../attempts/reader.ts';
import { checkBody } from '../body.ts';
import { continentOf } from '../continent.ts';
import type { Operation } from '../operation.ts';

const NewReader = z
  .strictObject({ reader: Reader })
  .register(z.globalRegistry, { id: 'NewReader' });

export const operation = {
  id: 'drawReader',
  method: 'post',
  path: '/v1/readers',
  tag: 'Attempts',
  summary: 'Draw a name for one browser, whose first attempts are to be counted',
  description:
    'It is random, and nothing is stored: the browser keeps it, and sends it with each start.',
  success: { 201: { description: 'The name', body: NewReader } },
  problems: [],
} as const satisfies Operation;

export const drawReader = new Hono().post(operation.path, checkBody, (context) => {
  const shard = drawShard(regionOf(continentOf(context)), context.env.shardCount);
  return context.json({ reader: draw(shard) } satisfies z.infer<typeof NewReader>, 201);
});
