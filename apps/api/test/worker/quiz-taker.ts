import { Attempt, type PublicItem } from '@dateline/model';
import * as z from 'zod/mini';
import { articleId, read, type Api } from './api.ts';

export { optionIdsOf, twoResponsesTo } from '../responses.ts';

/**
 * Starts an attempt. In practice it is the same quiz each time, unless the options have another seed, or `undefined` so that the
 * API draws one; of a counted attempt it always does. Throws if the API refuses it.
 */
export async function start(
  api: Api,
  options: Readonly<Record<string, unknown>> = {},
  article: string = articleId,
): Promise<Attempt> {
  const body = options.mode === 'counted' ? options : { seed: 'the same quiz', ...options };
  return read(Attempt, await api.send('POST', `/v1/articles/${article}/attempts`, body));
}

const NewReader = z.object({ reader: z.string() });

/** Draws the name of a reader. */
export async function drawReader(api: Api): Promise<string> {
  return (await read(NewReader, await api.call('/v1/readers', { method: 'POST' }))).reader;
}

/** A bundled article with items of every interaction. */
const variedArticleId = 'apollo-11-1969';

/** Starts attempts until one has an item with the interaction that fits. Returns the attempt's id and that item. */
export async function startWith(
  api: Api,
  interaction: PublicItem['interaction'],
  fits: (item: PublicItem) => boolean = () => true,
) {
  for (let seed = 0; seed < 100; seed += 1) {
    const { id, items } = await start(api, { seed: String(seed) }, variedArticleId);
    const item = items.find((each) => each.interaction === interaction && fits(each));
    if (item !== undefined) return { id, item };
  }
  throw new RangeError(`Cannot start with ${interaction}: no quiz of 100 seeds has such an item`);
}

/** Gets an attempt. Throws if the API does not return it. */
export async function resume(api: Api, id: string): Promise<Attempt> {
  return read(Attempt, await api.call(`/v1/attempts/${id}`));
}

/** Sends a response to an item. */
export function answer(api: Api, id: string, number: number, response: unknown): Promise<Response> {
  return api.send('PUT', `/v1/attempts/${id}/responses/${number}`, { response });
}

/** Finishes an attempt. */
export function finish(api: Api, id: string): Promise<Response> {
  return api.call(`/v1/attempts/${id}/finish`, { method: 'POST' });
}
