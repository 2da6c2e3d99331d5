import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Command } from '../processes/supervised-process.ts';
import { root, workers, type WorkerWorkspace } from '../repository.ts';
import { build, getRegistry, migrate, serveApi, serveDesk, serveQuiz } from './commands.ts';
import { ProcessGroup } from './process-group.ts';
import type { Options } from './options.ts';
import { rebuildOnChange } from './rebuild-on-change.ts';

const model = join(root, 'packages/model');

/** The folders whose changes need a build. Wrangler itself watches the code of the API. */
const sources = {
  quiz: [
    join(workers.quiz, 'src'),
    join(workers.quiz, 'messages'),
    join(workers.quiz, 'static'),
    join(model, 'src'),
  ],
  desk: [join(workers.desk, 'src'), join(model, 'src')],
  api: [join(model, 'sheets'), join(model, 'src')],
} as const;

/** What runs, and the signal that ends it. */
interface Session {
  readonly processes: ProcessGroup;
  readonly signal: AbortSignal;
}

interface Server {
  readonly name: string;
  readonly command: Command;
  /** An address that answers with success once the server works. */
  readonly url: string;
  readonly onLine: (line: string) => void;
}

const formatUrl = (port: number): string => `http://localhost:${String(port)}`;

/** Prints the name of a step, runs it, and prints how long it took; throws an Error if it fails. */
async function runStep(name: string, work: () => Promise<boolean>, signal: AbortSignal) {
  const begin = performance.now();
  process.stdout.write(`${name} … `);
  const isDone = await work();
  if (signal.aborted) throw new Error(`${name} was stopped.`);
  if (!isDone) throw new Error(`${name} failed.`);
  console.log(`done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** The longest that a server may take until it answers, in seconds: several times what a busy machine needs. */
const longestStart = 180;

/**
 * Resolves to true once the address answers with success, to false once the server has ended; throws an Error if neither
 * happens in time.
 */
async function waitForAnswer(url: string, ended: Promise<void>, signal: AbortSignal) {
  const late = AbortSignal.timeout(longestStart * 1000);
  const stop = AbortSignal.any([signal, late]);
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!hasEnded && !stop.aborted) {
    const response = await fetch(url, { signal: stop }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await setTimeout(100);
  }
  if (late.aborted) throw new Error(`${url} gave no answer in ${longestStart} s.`);
  return false;
}

function announce({ quizPort, deskPort, apiPort }: Options): void {
  console.log(`
  Quiz  ${formatUrl(quizPort)}
  Desk  ${formatUrl(deskPort)}  (where editors make quizzes; the key is dateline-editor-key-for-development)
  API   ${formatUrl(apiPort)}  (reference: ${formatUrl(apiPort)}/docs)

  Attempts are signed with development keys, which are not secret. Press Ctrl-C to stop.
`);
}

/** Starts a server and waits until it answers; throws an Error if it ends. `ended` rejects if it ends later. */
async function startServer(
  { processes, signal }: Session,
  { name, command, url, onLine }: Server,
): Promise<{ readonly ended: Promise<never> }> {
  const stopped = processes.keepRunning(command, onLine);
  await runStep(`Starting ${name}`, () => waitForAnswer(url, stopped, signal), signal);
  const ended = stopped.then(() => {
    throw new Error(`The server of ${name} has ended.`);
  });
  return { ended };
}

/** Builds what changed, and migrates the database. */
async function prepare({ processes, signal }: Session, options: Options): Promise<void> {
  const run = (name: string, command: Command): Promise<void> =>
    runStep(name, () => processes.run(command), signal);
  await run('Checking the fact sheets', build('model'));
  await run('Building the API', build('api'));
  await run('Building the quiz', build('quiz'));
  await run('Building the desk', build('desk'));
  await run('Migrating the local database', migrate(options));
  // A run that was killed has left the addresses of its Workers here.
  await rm(getRegistry(options), { recursive: true, force: true });
}

/** Starts the API, and then what calls it; `isIncomplete` says whether a workspace is being built. Resolves to when one of them ends. */
async function startServers(
  session: Session,
  options: Options,
  isIncomplete: (workspace: WorkerWorkspace) => boolean,
): Promise<readonly Promise<never>[]> {
  const api = await startServer(session, {
    name: 'the API',
    command: serveApi(options),
    url: `${formatUrl(options.apiPort)}/health`,
    onLine: (line) => console.error(`api   ${line}`),
  });
  // These read the address of the API when they start. While one is being built it fails because half of its files are missing.
  const quiz = await Promise.race([
    startServer(session, {
      name: 'the quiz',
      command: serveQuiz(options),
      // Its first page is an answer of the API.
      url: `${formatUrl(options.quizPort)}/`,
      onLine: (line) => isIncomplete('quiz') || console.error(`quiz  ${line}`),
    }),
    api.ended,
  ]);
  const desk = await Promise.race([
    startServer(session, {
      name: 'the desk',
      command: serveDesk(options),
      url: `${formatUrl(options.deskPort)}/`,
      onLine: (line) => isIncomplete('desk') || console.error(`desk  ${line}`),
    }),
    api.ended,
    quiz.ended,
  ]);
  return [api.ended, quiz.ended, desk.ended];
}

async function serve(session: Session, options: Options): Promise<void> {
  const { processes, signal } = session;
  await prepare(session, options);
  const building = new Set<WorkerWorkspace>();
  const ended = await startServers(session, options, (workspace) => building.has(workspace));
  announce(options);
  const rebuild = async (workspace: WorkerWorkspace, name: string): Promise<void> => {
    building.add(workspace);
    const isBuilt = await processes.run(build(workspace));
    building.delete(workspace);
    if (!signal.aborted) console.log(isBuilt ? `${name} was rebuilt.` : `${name} was not rebuilt.`);
  };
  await Promise.all([
    rebuildOnChange(sources.quiz, () => rebuild('quiz', 'The quiz'), signal),
    rebuildOnChange(sources.desk, () => rebuild('desk', 'The desk'), signal),
    rebuildOnChange(sources.api, () => rebuild('api', 'The API'), signal),
    ...ended,
  ]);
}

/** Builds, migrates and serves the five Workers until the signal or a failure; resolves to the exit code. */
export async function serveWorkers(options: Options, signal: AbortSignal): Promise<number> {
  const processes = new ProcessGroup(signal);
  const stopped = once(signal, 'abort').then(() => 0);
  const failed = serve({ processes, signal }, options).then(
    () => 1,
    (error: unknown) => {
      if (!signal.aborted) console.error(error instanceof Error ? error.message : error);
      return 1;
    },
  );
  const code = await Promise.race([stopped, failed]);
  await processes.stopAll();
  return code;
}
