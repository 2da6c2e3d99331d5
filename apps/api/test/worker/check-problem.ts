import { listProblems } from '../../src/http/route-definition.ts';
import { ProblemDetails } from '../../src/problems/problem.ts';
import { routes } from '../../src/routes/index.ts';

const patterns = routes.map((definition) => ({
  method: definition.method.toUpperCase(),
  pattern: new RegExp(`^${definition.path.replaceAll(/:\w+/g, '[^/]+')}$`),
  types: new Set([...listProblems(definition)].map((slug) => `/problems/${slug}`)),
}));

/** Throws an Error if a response is a problem that the definition of its route does not list. */
export async function checkProblem(
  method: string,
  address: string,
  response: Response,
): Promise<void> {
  if (response.headers.get('Content-Type') !== 'application/problem+json') return;
  const { pathname } = new URL(address);
  const route = patterns.find((each) => each.method === method && each.pattern.test(pathname));
  if (route === undefined) return;
  const { type } = ProblemDetails.parse(await response.clone().json());
  if (!route.types.has(type)) {
    throw new Error(`${method} ${pathname} answers ${type}, which its definition does not list`);
  }
}
