import { HonoBase } from 'hono/hono-base';
import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';
import type { AppEnv } from '../services.ts';
import { createBoundedCache } from '../platform/bounded-cache.ts';

/** Paths that are asked for over and over are shorter than the id of any attempt. */
const longest = 128;

/** Remembers the routes of the paths that were asked for last. */
class RememberingRouter<Handler> implements Router<Handler> {
  readonly name = 'RememberingRouter';
  readonly #router = new TrieRouter<Handler>();
  readonly #known = createBoundedCache<Result<Handler>>(256);

  add(method: string, path: string, handler: Handler): void {
    this.#router.add(method, path, handler);
  }

  match(method: string, path: string): Result<Handler> {
    const request = `${method} ${path}`;
    const known = this.#known.get(request);
    if (known !== undefined) return known;
    const found = this.#router.match(method, path);
    if (path.length < longest) this.#known.set(request, found);
    return found;
  }
}

/** Hono with one router alone: the usual one carries three, a kilobyte and a half of a Worker that must stay small. */
export class Hono<Env extends AppEnv = AppEnv> extends HonoBase<Env> {
  constructor() {
    super({ router: new RememberingRouter() });
  }
}
