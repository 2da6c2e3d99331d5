import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import type { Answer, FakeRoute } from './fake-route.ts';

const Query = z.object({ sql: z.string() });
const NewDatabase = z.object({ name: z.string() });

/** The D1 databases of the account: SQLite in memory, which runs the migrations. */
export class FakeDatabases {
  readonly #byId = new Map<string, { readonly name: string; readonly sql: DatabaseSync }>();
  readonly #changes: string[];

  constructor(changes: string[]) {
    this.#changes = changes;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Finds the id by name; undefined if there is no such database. */
  findId(name: string): string | undefined {
    return [...this.#byId].find(([, database]) => database.name === name)?.[0];
  }

  readonly routes: readonly FakeRoute[] = [
    [
      'GET /d1/database',
      () => ({ result: [...this.#byId].map(([uuid, { name }]) => ({ uuid, name })) }),
    ],
    ['POST /d1/database', (_, body) => this.#create(NewDatabase.parse(body).name)],
    ['GET /d1/database/([^/]+)', ([idOrName = '']) => this.#describe(idOrName)],
    [
      'POST /d1/database/([^/]+)/query',
      ([id = ''], body) => this.#query(id, Query.parse(body).sql),
    ],
  ];

  #create(name: string): Answer {
    if (this.findId(name) !== undefined) {
      return { status: 400, error: [7502, `database ${name} already exists`] };
    }
    const uuid = randomUUID();
    this.#byId.set(uuid, { name, sql: new DatabaseSync(':memory:') });
    this.#changes.push(`create database ${name}`);
    return { result: { uuid, name } };
  }

  #describe(idOrName: string): Answer {
    const uuid = this.has(idOrName) ? idOrName : (this.findId(idOrName) ?? '');
    const found = this.#byId.get(uuid);
    if (found === undefined) return { status: 404, error: [7404, 'The database was not found'] };
    return { result: { uuid, name: found.name } };
  }

  #query(id: string, text: string): Answer {
    const found = this.#byId.get(id);
    if (found === undefined) return { status: 404, error: [7404, 'The database was not found'] };
    const isRead = /^\s*(SELECT|PRAGMA)/i.test(text);
    const results = isRead ? found.sql.prepare(text).all() : [];
    if (!isRead) found.sql.exec(text);
    const applied = /INTO\s+"?d1_migrations"?[^]*'([\w.]+)'/i.exec(text)?.[1];
    if (applied !== undefined) this.#changes.push(`migrate ${found.name}: ${applied}`);
    return { result: [{ results, success: true, meta: { duration: 1 } }] };
  }
}
