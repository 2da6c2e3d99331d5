import { HonoBase } from 'hono/hono-base';
import { TrieRouter } from 'hono/router/trie-router';
import type { AppEnv } from './services.ts';

/** Hono with one router alone: the usual one carries three, a kilobyte and a half of a Worker that must stay small. */
export class Hono<Env extends AppEnv = AppEnv> extends HonoBase<Env> {
  constructor() {
    super({ router: new TrieRouter() });
  }
}
