import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { bundleWorker } from '../test/runtime/bundle-worker.ts';
import type { Step } from './take-quizzes.ts';

/** One answer of the API. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** One answer of the API to each step of an attempt. */
export type Answers = Readonly<Record<Step, Answer>>;

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Serves a file of `workers/`; `unsafeGetDirectURL('baseline')` is its address. */
async function serve(file: string, options: object): Promise<Miniflare> {
  const contents = await bundleWorker({
    file: `bench/workers/${file}`,
    config: 'bench/workers/wrangler.jsonc',
  });
  return new Miniflare(
    convertV4MiniflareOptions({
      name: 'baseline',
      modules: [{ type: 'ESModule', path: 'index.js', contents }],
      compatibilityDate: '2026-11-02',
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      ...options,
    }),
  );
}

const dataOf = ({ start, answer, finish }: Answers) => ({
  START: toBytes(start.body),
  ANSWER: toBytes(answer.body),
  FINISH: toBytes(finish.body),
});

/** Runs the least that can answer every request with the same bytes, head and body. */
export function serveBareArticle(head: Headers, body: string): Promise<Miniflare> {
  return serve('bare-article.ts', {
    bindings: { HEADERS: [...head] },
    dataBlobBindings: { BODY: toBytes(body) },
  });
}

/** Runs a Worker that gives the same answers and does nothing else. */
export function serveBareAnswers(answers: Answers): Promise<Miniflare> {
  return serve('bare-answers.ts', {
    bindings: { HEADS: headsOf(answers) },
    dataBlobBindings: dataOf(answers),
  });
}

/** Runs a Worker that first writes one row in one of some Durable Objects, then gives the same answers. */
export function serveOneWrite(answers: Answers, objects: number): Promise<Miniflare> {
  return serve('one-write.ts', {
    bindings: { HEADS: headsOf(answers), OBJECTS: objects },
    dataBlobBindings: dataOf(answers),
    durableObjects: { WRITER: { className: 'Writer', useSQLite: true } },
  });
}

function headsOf(answers: Answers) {
  const headOf = ({ status, headers }: Answer) => ({ status, headers });
  return {
    start: headOf(answers.start),
    answer: headOf(answers.answer),
    finish: headOf(answers.finish),
  };
}
