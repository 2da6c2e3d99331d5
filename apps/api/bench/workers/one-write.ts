import { DurableObject } from 'cloudflare:workers';
import { reply, type AnswersEnv } from './reply.ts';

interface Env extends AnswersEnv {
  readonly WRITER: DurableObjectNamespace<Writer>;
  /** How many objects the writes are spread over. */
  readonly OBJECTS: number;
}

/** Stores each body that it gets as a row. */
export class Writer extends DurableObject {
  readonly #sql: SqlStorage;

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env);
    this.#sql = context.storage.sql;
    this.#sql.exec('CREATE TABLE IF NOT EXISTS writes (id INTEGER PRIMARY KEY, body TEXT)');
  }

  write(body: string): void {
    this.#sql.exec('INSERT INTO writes (body) VALUES (?)', body);
  }
}

/** Writes one row in one of some objects, then gives the answer of the API. */
export default {
  fetch: async (request, env) => {
    const name = String(Math.floor(Math.random() * env.OBJECTS));
    await env.WRITER.getByName(name).write(await request.text());
    return reply(request, env);
  },
} satisfies ExportedHandler<Env>;
