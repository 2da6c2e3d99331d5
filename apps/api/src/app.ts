import { conclude } from './conclude.ts';
import { Hono } from './hono.ts';
import { Problem } from './problem.ts';
import { drawReader } from './routes/draw-reader.ts';
import { finishAttempt } from './routes/finish-attempt.ts';
import { getArticle, getArticleAtOnce } from './routes/get-article.ts';
import { getAttempt } from './routes/get-attempt.ts';
import { getDocs } from './routes/get-docs.ts';
import { getHealth } from './routes/get-health.ts';
import { getItemStatistics } from './routes/get-item-statistics.ts';
import { getOpenApi } from './routes/get-openapi.ts';
import { getRevision } from './routes/get-revision.ts';
import { getRoot } from './routes/get-root.ts';
import { getStatistics } from './routes/get-statistics.ts';
import { listArticles } from './routes/list-articles.ts';
import { listCorrections } from './routes/list-corrections.ts';
import { listReports } from './routes/list-reports.ts';
import { publishRevision } from './routes/publish-revision.ts';
import { putResponse } from './routes/put-response.ts';
import { reportItem } from './routes/report-item.ts';
import { startAttempt } from './routes/start-attempt.ts';
import { withdrawArticle } from './routes/withdraw-article.ts';
import { answerUnrouted } from './unrouted.ts';

const base = new Hono();

base.notFound(answerUnrouted(base));
base.onError((error) =>
  (error instanceof Problem ? error : new Problem('internal-error')).toResponse(),
);

// What is asked for most brings its headers with it.
base.route('/', getArticleAtOnce);
base.use(conclude);

/** The API, on whatever `Services` it is given. */
export const app = base
  .route('/', getRoot)
  .route('/', getHealth)
  .route('/', getOpenApi)
  .route('/', getDocs)
  .route('/', listArticles)
  .route('/', getArticle)
  .route('/', getRevision)
  .route('/', getStatistics)
  .route('/', drawReader)
  .route('/', startAttempt)
  .route('/', getAttempt)
  .route('/', putResponse)
  .route('/', finishAttempt)
  .route('/', listCorrections)
  .route('/', reportItem)
  .route('/', publishRevision)
  .route('/', withdrawArticle)
  .route('/', listReports)
  .route('/', getItemStatistics);

/** The routes with what each takes and answers; a client's types come from it. */
export type App = typeof app;
