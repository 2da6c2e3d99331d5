import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { steps, type Step } from './take-quizzes.ts';

/** An answer of the API, to be given again. */
export interface Sample {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** One answer of the API to each step. */
export type Samples = Readonly<Record<Step, Sample>>;

const headOf = ({ status, headers }: Sample): string => JSON.stringify({ status, headers });

/** Gives the samples as bytes, so that they cost no encoding. */
const answers = (samples: Samples): string => `
  ${steps.map((step) => `import ${step} from './${step}.bin';`).join('\n')}
  const give = (body, { status, headers }) => () =>
    new Response(body, { status, headers: new Headers(headers) });
  const samples = {
    ${steps.map((step) => `${step}: give(${step}, ${headOf(samples[step])}),`).join('\n')}
  };
  const reply = ({ method, url }) =>
    method === 'PUT' ? samples.answer() : url.endsWith('/finish') ? samples.finish() : samples.start();`;

function serve(samples: Samples, contents: string, more: object): Miniflare {
  const bodies = steps.map((step) => ({
    type: 'Data' as const,
    path: `${step}.bin`,
    contents: new TextEncoder().encode(samples[step].body),
  }));
  return new Miniflare(
    convertV4MiniflareOptions({
      name: 'stand-in',
      modules: [{ type: 'ESModule', path: 'index.js', contents }, ...bodies],
      compatibilityDate: '2026-11-02',
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      ...more,
    }),
  );
}

/** Runs a Worker that gives the same answers, and does nothing for them. */
export function serveBareAnswers(samples: Samples): Miniflare {
  return serve(samples, `${answers(samples)} export default { fetch: reply };`, {});
}

/** Runs a Worker that gives the same answers, and first writes one row in one of some SQLite objects. */
export function serveOneWrite(samples: Samples, objects: number): Miniflare {
  const contents = `
    import { DurableObject } from 'cloudflare:workers';
    export class Writer extends DurableObject {
      constructor(context, env) {
        super(context, env);
        this.sql = context.storage.sql;
        this.sql.exec('CREATE TABLE IF NOT EXISTS writes (id INTEGER PRIMARY KEY, body TEXT)');
      }
      write(body) {
        this.sql.exec('INSERT INTO writes (body) VALUES (?)', body);
      }
    }
    ${answers(samples)}
    export default {
      fetch: async (request, { WRITER, OBJECTS }) => {
        const name = String(Math.floor(Math.random() * OBJECTS));
        await WRITER.getByName(name).write(await request.text());
        return reply(request);
      },
    };`;
  return serve(samples, contents, {
    bindings: { OBJECTS: objects },
    durableObjects: { WRITER: { className: 'Writer', useSQLite: true } },
  });
}
