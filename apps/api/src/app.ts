import { Hono } from 'hono';
import { completeHeaders } from './http/headers.ts';
import { logRequest } from './http/log.ts';
import { setCorsHeaders } from './http/origins.ts';
import { createUnroutedHandler } from './http/unrouted.ts';
import { Problem } from './problems/problem.ts';
import type { SchemaOf } from './routes/define-route.ts';
import { routes, type AnyRoute } from './routes/index.ts';
import type { AppEnv } from './services.ts';

/** The API. Its `Services` are passed with each request, in the place of bindings. */
export const app = new Hono<AppEnv>();

app.notFound(createUnroutedHandler(app));
app.onError((error) =>
  (error instanceof Problem ? error : new Problem('internal-error')).toResponse(),
);

for (const { path, early } of routes) if (early) app.get(path, early);

app.use(async (context, next) => {
  const begun = context.env.now();
  await next();
  completeHeaders(context.res.headers);
  setCorsHeaders(context);
  logRequest(context, begun);
});

for (const { method, path, handlers } of routes) {
  for (const handler of handlers) app.on(method.toUpperCase(), path, handler);
}

type Intersection<Union> = (Union extends Union ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The app with the routes' requests and responses, as Hono's typed client reads them. */
export type App = Hono<AppEnv, Intersection<SchemaOf<AnyRoute>>>;
