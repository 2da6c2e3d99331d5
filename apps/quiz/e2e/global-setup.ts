import { startWorkers } from './start-workers.ts';

/** Starts the Workers before the first test; what it returns ends them after the last one, passed or not. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { quizUrl, apiUrl, lonelyQuizUrl, stop } = await startWorkers();
  Object.assign(process.env, {
    DATELINE_QUIZ_URL: quizUrl,
    DATELINE_API_URL: apiUrl,
    DATELINE_LONELY_QUIZ_URL: lonelyQuizUrl,
  });
  return stop;
}
