import type { Response } from '../src/attempt/response.ts';
import type { ServedItem } from '../src/assemble/served-item.ts';
import { createRandom } from '../src/random.ts';

/** Draws a valid response by a seed: about half are the key, a tenth are passes, the rest are random. */
export function respond(item: ServedItem, seed: string): Response {
  const random = createRandom(`${seed} ${item.number}`);
  if (random.int(0, 9) === 0) return null;
  if (random.int(0, 1) === 0) return item.key;
  const ids = random.shuffle(item.options.map(({ id }) => id));
  switch (item.interaction) {
    case 'choice':
      return ids[0] ?? null;
    case 'multipleChoice':
      return ids.slice(0, random.int(1, ids.length));
    case 'order':
      return ids;
    case 'match': {
      const { targets } = item;
      const draw = (): string => targets[random.int(0, targets.length - 1)]?.id ?? '';
      return Object.fromEntries(ids.map((id) => [id, draw()]));
    }
    case 'number':
      return item.key + random.int(-2, 2);
    case 'date':
      return { day: '2025-04-23', month: '2025-04', year: '2025' }[item.granularity];
  }
}
