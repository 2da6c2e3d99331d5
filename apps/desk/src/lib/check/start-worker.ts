// oxlint-disable-next-line import/default -- Vite gives the module its address.
import workerUrl from './check-worker.ts?worker&url';

/** What browsers with Trusted Types offer: https://www.w3.org/TR/trusted-types/. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

/** Lets only the address of the worker pass. */
function allow(url: string): string {
  if (url !== workerUrl)
    throw new TypeError(`Cannot start "${url}": only the worker of the checks may run`);
  return url;
}

const policy = (() => {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  return isFactory(factory)
    ? factory.createPolicy('dateline-worker', { createScriptURL: allow })
    : { createScriptURL: allow };
})();

/** Starts the worker that checks a draft. */
export function startWorker(): Worker {
  // The type of the constructor does not know trusted addresses.
  const worker: unknown = Reflect.construct(Worker, [
    policy.createScriptURL(workerUrl),
    { type: 'module' },
  ]);
  if (worker instanceof Worker) return worker;
  throw new TypeError('Cannot start the worker of the checks');
}
