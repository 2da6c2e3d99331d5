import { createApi, type Api } from './api.ts';

/** Creates a server whose stores fail: each call rejects with the error. */
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

/** Returns a port on which every call fails. */
function breakAll<Port extends object>(port: Port, fail: () => Promise<never>): Port {
  return new Proxy(port, { get: () => fail });
}
