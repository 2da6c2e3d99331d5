import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { boundBody, requireJson } from './body.ts';
import { completeHeaders } from './headers.ts';
import { Problem } from './problem.ts';
import { finishAttempt } from './routes/finish-attempt.ts';
import { getArticle } from './routes/get-article.ts';
import { getAttempt } from './routes/get-attempt.ts';
import { getDocs } from './routes/get-docs.ts';
import { getHealth } from './routes/get-health.ts';
import { getOpenApi } from './routes/get-openapi.ts';
import { getRevision } from './routes/get-revision.ts';
import { getRoot } from './routes/get-root.ts';
import { listArticles } from './routes/list-articles.ts';
import { putResponse } from './routes/put-response.ts';
import { startAttempt } from './routes/start-attempt.ts';
import type { AppEnv } from './services.ts';

const base = new Hono<AppEnv>();

base.use(completeHeaders, requestId());
base.use(
  methodNotAllowed({
    app: base,
    onMethodNotAllowed: (_context, methods) => {
      const allow = methods.join(', ');
      const detail = `Use ${allow}`;
      return new Problem('method-not-allowed', { detail, headers: { Allow: allow } }).toResponse();
    },
  }),
);
// Open to every page: no cookie is ever used, and an attempt is known by its id alone.
base.use(
  '/v1/*',
  cors({
    origin: '*',
    allowMethods: ['GET', 'POST', 'PUT'],
    allowHeaders: ['Content-Type', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Location', 'X-Request-Id'],
    maxAge: 86_400,
  }),
  boundBody,
  requireJson,
);

base.notFound(() => new Problem('not-found').toResponse());
base.onError((error, context) => {
  if (error instanceof Problem) return error.toResponse();
  const { method, path } = context.req;
  console.error(
    JSON.stringify({ requestId: context.get('requestId'), method, path, error: error.stack }),
  );
  return new Problem('internal-error').toResponse();
});

/** The API, on whatever `Services` it is given. */
export const app = base
  .route('/', getRoot)
  .route('/', getHealth)
  .route('/', getOpenApi)
  .route('/', getDocs)
  .route('/', listArticles)
  .route('/', getArticle)
  .route('/', getRevision)
  .route('/', startAttempt)
  .route('/', getAttempt)
  .route('/', putResponse)
  .route('/', finishAttempt);

export type App = typeof app;
