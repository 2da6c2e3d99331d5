import { Attempt, type PublicItem, type Response as Answer } from '@dateline/model';
import { articleId, read, type Api } from './api.ts';

/** Starts an attempt that must be granted. */
export async function start(api: Api, options: unknown = {}): Promise<Attempt> {
  return read(Attempt, await api.send('POST', `/v1/articles/${articleId}/attempts`, options));
}

/** Starts attempts until one asks in the way that is wanted, and tells the number of that item. */
export async function startWith(api: Api, interaction: PublicItem['interaction']) {
  for (let seed = 0; seed < 100; seed += 1) {
    const { id, items } = await start(api, { seed: String(seed) });
    const item = items.find((each) => each.interaction === interaction);
    if (item !== undefined) return { id, item };
  }
  throw new RangeError(`Cannot start with ${interaction}: the bank hardly asks so`);
}

/** Resumes an attempt that must be there. */
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

/** Lists the option ids of an item; of one that is typed there are none. */
export function optionIdsOf(item: PublicItem): string[] {
  return 'options' in item ? item.options.map(({ id }) => id) : [];
}

const twoDates = {
  day: ['1999-12-30', '1999-12-31'],
  month: ['1999-11', '1999-12'],
  year: ['1998', '1999'],
} as const;

/** Two different responses that fit an item, whatever its interaction. */
export function twoResponsesTo(item: PublicItem): readonly [Answer, Answer] {
  const ids = optionIdsOf(item);
  const [first = '', second = ''] = ids;
  switch (item.interaction) {
    case 'choice':
      return [first, second];
    case 'multipleChoice':
      return [[first], [second]];
    case 'order':
      return [ids, ids.toReversed()];
    case 'match': {
      const [one, other] = item.targets.map(({ id }) => id);
      const pair = (target = '') => Object.fromEntries(ids.map((id) => [id, target]));
      return [pair(one), pair(other)];
    }
    case 'number':
      return [999_998, 999_999];
    case 'date':
      return twoDates[item.granularity];
  }
}
