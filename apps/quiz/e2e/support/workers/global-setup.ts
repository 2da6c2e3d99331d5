import { startWorkers } from './start-workers.ts';

/** Starts the Workers before the first test; Playwright calls the returned function after the last one. */
// oxlint-disable-next-line import/no-default-export -- Playwright requires it.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const workers = await startWorkers({ withDetachedQuiz: true });
  Object.assign(process.env, {
    DATELINE_QUIZ_URL: workers.quizUrl,
    DATELINE_API_URL: workers.apiUrl,
    DATELINE_DETACHED_QUIZ_URL: workers.detachedQuizUrl,
    DATELINE_REGISTRY: workers.registry,
  });
  return async () => {
    await workers.stop();
    // The proxy before each Worker may lose a request, which a test sees as a fault of the server.
    const lost = workers.log().match(/^.*Error inside ProxyWorker.*$/gm) ?? [];
    for (const line of lost) console.error(line);
  };
}
