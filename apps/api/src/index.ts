import { env } from 'cloudflare:workers';
import { app } from './app.ts';
import { createServices } from './bindings.ts';
import type { Env } from './env.ts';
import { completeHeaders } from './headers.ts';

export { AttemptShard } from './attempts/attempt-shard.ts';

const services = createServices(env);

export default {
  fetch: async (request, _env, context) =>
    completeHeaders(await app.fetch(request, services, context)),
} satisfies ExportedHandler<Env>;
