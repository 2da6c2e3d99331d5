import { once } from 'node:events';
import { join } from 'node:path';
import { root, workers } from '../repository.ts';
import { createCrew, type Crew } from './crew.ts';
import type { Options } from './options.ts';
import { rebuildOnChange } from './rebuild-on-change.ts';
import {
  build,
  buildAll,
  clearRegistry,
  migrate,
  serveApi,
  serveQuiz,
  waitForAnswer,
} from './workers.ts';

const model = join(root, 'packages/model');
/** What is built of what; the code of the API needs no build, and wrangler itself watches it. */
const sources = {
  quiz: [
    join(workers.quiz, 'src'),
    join(workers.quiz, 'messages'),
    join(workers.quiz, 'static'),
    join(model, 'src'),
  ],
  /** The sheets, which the build checks and prepares, and what their banks are derived by. */
  api: [join(model, 'sheets'), join(model, 'src')],
} as const;

const urlOf = (port: number): string => `http://localhost:${String(port)}`;

/** The API first: asked before it is there, the quiz would rightly complain. */
async function areUp({ quizPort, apiPort }: Options): Promise<boolean> {
  return (
    (await waitForAnswer(`${urlOf(apiPort)}/health`)) &&
    (await waitForAnswer(`${urlOf(quizPort)}/`))
  );
}

function announce({ quizPort, apiPort }: Options): void {
  console.log(`
  Quiz  ${urlOf(quizPort)}
  API   ${urlOf(apiPort)}  (reference: ${urlOf(apiPort)}/docs)

  Attempts are signed with development keys, which are no secret. Ctrl-C ends both.
`);
}

/** Starts both Workers, then watches; resolves to why they cannot go on. */
async function serve(crew: Crew, options: Options, signal: AbortSignal): Promise<string> {
  let isQuizHalfBuilt = false;
  const api = crew.keep(serveApi(options), (line) => console.error(`api   ${line}`));
  const quiz = crew.keep(serveQuiz(options), (line) => {
    // While the quiz is being built its Worker sees half of it, and its complaint helps nobody.
    if (!isQuizHalfBuilt) console.error(`quiz  ${line}`);
  });
  const ended = Promise.race([
    api.then(() => 'The Worker of the API has ended.'),
    quiz.then(() => 'The Worker of the quiz has ended.'),
  ]);
  const outcome = await Promise.race([ended, areUp(options)]);
  if (typeof outcome === 'string') return outcome;
  if (!outcome) return 'The Workers do not answer.';
  announce(options);
  const rebuild = async (worker: keyof typeof sources, name: string): Promise<void> => {
    const isBuilt = await crew.finish(build(worker));
    if (!signal.aborted) console.log(`${name} ${isBuilt ? 'is built anew' : 'stays as it was'}.`);
  };
  const rebuildQuiz = async (): Promise<void> => {
    isQuizHalfBuilt = true;
    await rebuild('quiz', 'The quiz');
    isQuizHalfBuilt = false;
  };
  await rebuildOnChange(sources.quiz, rebuildQuiz, signal);
  await rebuildOnChange(sources.api, () => rebuild('api', 'The API'), signal);
  return ended;
}

/** Builds, migrates and serves until the signal or the end of a Worker; resolves to the exit code. */
export async function serveBoth(options: Options, signal: AbortSignal): Promise<number> {
  const crew = createCrew(signal);
  const run = async (): Promise<number> => {
    console.log('Building …');
    if (!(await crew.finish(buildAll)) || !(await crew.finish(migrate(options)))) return 1;
    await clearRegistry(options);
    const reason = await serve(crew, options, signal);
    if (!signal.aborted) console.error(`${reason} So all ends here.`);
    return 1;
  };
  const code = await Promise.race([run(), once(signal, 'abort').then(() => 0)]);
  await crew.end();
  return code;
}
