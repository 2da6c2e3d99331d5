import { reply, type AnswersEnv } from './reply.ts';

/** Gives the answers of the API and does nothing else. */
export default { fetch: reply } satisfies ExportedHandler<AnswersEnv>;
