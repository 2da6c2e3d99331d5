import { WorkerEntrypoint } from 'cloudflare:workers';

// oxlint-disable-next-line import/no-default-export -- workerd requires it.
export { default } from '../index.ts';

/** Stands for Workers AI, which only the platform has: it proposes one fact, whatever it is asked. */
export class Model extends WorkerEntrypoint {
  run(): object {
    const proposal = { quote: 'They met', subject: 'They', verb: 'meet, met, met' };
    return { response: { proposals: [proposal] } };
  }
}
