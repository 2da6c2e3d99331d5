import { serveApi, type ApiRun } from '../test/runtime/serve-api.ts';

/**
 * Serves the API for figures. The bench ends with an error if anything is logged: a call that fails within the
 * Worker and gets its answer all the same would be measured with its failure.
 */
export const serveMeasuredApi = (run: ApiRun) =>
  serveApi({
    ...run,
    onLog: (line) => {
      throw new Error(`Cannot measure an API that logs: ${line}`);
    },
  });
