import { startWorkers } from './start-workers.ts';

/** Starts the Workers before the first test; Playwright calls the returned function after the last one. */
// oxlint-disable-next-line import/no-default-export -- Playwright requires it.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { quizUrl, apiUrl, detachedQuizUrl, stop } = await startWorkers({ withDetachedQuiz: true });
  Object.assign(process.env, {
    DATELINE_QUIZ_URL: quizUrl,
    DATELINE_API_URL: apiUrl,
    DATELINE_DETACHED_QUIZ_URL: detachedQuizUrl,
  });
  return stop;
}
