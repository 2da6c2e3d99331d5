import { applyD1Migrations, reset, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach } from 'vitest';

declare global {
  namespace Cloudflare {
    interface Env {
      readonly MIGRATIONS: D1Migration[];
    }
  }
}

beforeEach(() => applyD1Migrations(env.DB, env.MIGRATIONS));
afterEach(() => reset());
