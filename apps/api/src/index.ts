import { env } from 'cloudflare:workers';
import { app } from './app.ts';
import { createServices } from './bindings.ts';

export { AttemptShard } from './attempt-store/attempt-shard.ts';
export { RevisionStatistics } from './statistics/revision-statistics.ts';

const services = createServices(env);

export default {
  fetch: (request, _env, context) => app.fetch(request, services, context),
} satisfies ExportedHandler<Env>;
