import * as z from 'zod/mini';
import { issueReader as issue, Reader } from '../../tickets/reader.ts';
import { defineRoute } from '../define-route.ts';
import { chooseShard } from './choose-shard.ts';

const NewReader = z
  .strictObject({ reader: Reader })
  .register(z.globalRegistry, { id: 'NewReader' });

export const issueReader = defineRoute(
  {
    id: 'drawReader',
    method: 'post',
    path: '/v1/readers',
    tag: 'Attempts',
    limit: 'starts',
    summary: 'Draw a name for one browser, whose first attempts are to be counted',
    description:
      'It is random and signed, and nothing is stored: the browser keeps it, and sends it with each start. ' +
      'After half a year it is refused, and a new one has to be drawn.',
    success: { 201: { description: 'The name', body: NewReader } },
    problems: ['attempts-unavailable'],
  },
  async ({ env, req, json }) => {
    const shard = chooseShard(req.raw, env.shardCount);
    return json({ reader: await issue(await env.keyring(), shard, env.now()) }, 201);
  },
);
