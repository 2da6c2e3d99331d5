import { FakeDatabases } from './fake-databases.ts';
import { FakeWorkers } from './fake-workers.ts';
import type { Answer, FakeRoute } from './fake-route.ts';

/** One account with its Workers and databases. */
export class FakeAccount {
  readonly id = '0123456789abcdef0123456789abcdef';
  /** What was changed, in order. */
  readonly changes: string[] = [];
  /** The requests that this account does not know. */
  readonly unknown: string[] = [];
  readonly databases = new FakeDatabases(this.changes);
  readonly workers = new FakeWorkers(this.changes, this.databases);

  readonly #routes: readonly FakeRoute[] = [
    ['GET /user', () => ({ result: { id: this.id, email: 'operator@example.com' } })],
    ['GET /user/tokens/verify', () => ({ result: { status: 'active' } })],
    ['GET /memberships', () => ({ result: [] })],
    ['GET /accounts', () => ({ result: [{ id: this.id, name: 'A paper' }] })],
    ...this.databases.routes,
    ...this.workers.routes,
  ];

  answer(method: string, path: string, body: unknown): Answer {
    const request = `${method} ${path.replace(`/accounts/${this.id}/`, '/')}`;
    for (const [pattern, answer] of this.#routes) {
      const found = new RegExp(`^${pattern}$`).exec(request);
      if (found !== null) return answer(found.slice(1).map(decodeURIComponent), body);
    }
    this.unknown.push(request);
    return { status: 404, error: [7003, `No route for ${request}`] };
  }
}
