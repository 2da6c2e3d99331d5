import { createApi, type Api } from './api.ts';

/** A server on whose stores nothing works: each answers with the error. */
export function createBrokenApi(
  error: Error,
  overrides: Parameters<typeof createApi>[0] = {},
): Api {
  const { library, attempts } = createApi().services;
  const fail = async () => {
    throw error;
  };
  return createApi({
    library: breakAll(library, fail),
    attempts: breakAll(attempts, fail),
    ...overrides,
  });
}

/** The same port, on which every call fails. */
function breakAll<Port extends object>(port: Port, fail: () => Promise<never>): Port {
  return new Proxy(port, { get: () => fail });
}
