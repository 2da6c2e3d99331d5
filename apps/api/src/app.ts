import { conclude } from './http/conclude.ts';
import { Hono } from './http/hono.ts';
import { Problem } from './problems/problem.ts';
import { drawReader } from './routes/attempts/draw-reader.ts';
import { finishAttempt } from './routes/attempts/finish-attempt.ts';
import { getArticle, getArticleAtOnce } from './routes/articles/get-article.ts';
import { getAttempt } from './routes/attempts/get-attempt.ts';
import { getDocs } from './routes/service/get-docs.ts';
import { getHealth } from './routes/service/get-health.ts';
import { getItemStatistics } from './routes/editing/get-item-statistics.ts';
import { getOpenApi } from './routes/service/get-openapi.ts';
import { getRevision } from './routes/articles/get-revision.ts';
import { getRoot } from './routes/service/get-root.ts';
import { getStatistics } from './routes/articles/get-statistics.ts';
import { listArticles } from './routes/articles/list-articles.ts';
import { listCorrections } from './routes/articles/list-corrections.ts';
import { listReports } from './routes/editing/list-reports.ts';
import { publishRevision } from './routes/editing/publish-revision.ts';
import { putResponse } from './routes/attempts/put-response.ts';
import { reportItem } from './routes/attempts/report-item.ts';
import { startAttempt } from './routes/attempts/start-attempt.ts';
import { withdrawArticle } from './routes/editing/withdraw-article.ts';
import { answerUnrouted } from './http/unrouted.ts';

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
