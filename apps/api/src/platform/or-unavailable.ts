import { unavailable } from './call-object.ts';

/** Asks what may be out of reach; whatever goes wrong there is a 503 Problem that asks to come back. */
export async function orUnavailable<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw unavailable(error);
  }
}
