import kit from '../.svelte-kit/cloudflare/_worker.js';
import { completeCard } from './lib/server/complete-card.ts';
import { completePage } from './lib/server/page-headers.ts';

/** The Worker that kit's adapter builds, with the headers of every answer completed. */
export default {
  async fetch(request: Request, env: unknown, context: unknown): Promise<Response> {
    const answer = await kit.fetch(request, env, context);
    return completeCard(request, completePage(request, answer));
  },
};
