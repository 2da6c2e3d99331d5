import { expect, test } from 'vitest';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { asEditor } from '../../../test/worker/editor.ts';
import type { Services } from '../../services.ts';
import { tally } from '../../statistics/tally.ts';
import { ItemReport } from '../../statistics/statistics-shapes.ts';

const path = `/v1/articles/${articleId}/statistics/items`;

/** Statistics of thirty readers, of whom most choose the first option of the first choice. */
async function createMeasured() {
  const { services } = createApi();
  const revision = await services.library.findRecent(articleId);
  const item = revision?.bank.items.find(({ interaction }) => interaction === 'choice');
  if (item?.interaction !== 'choice') throw new RangeError('The bank has no choice');
  const key = item.options.findIndex(({ id }) => id === item.key);
  const wrong = key === 0 ? 1 : 0;
  const events = Array.from({ length: 30 }, (_, at) => ({
    kind: 'response' as const,
    isFirst: true,
    mark: {
      item: item.id,
      correct: at < 2,
      score: at < 2 ? 1000 : 0,
      options: [at < 2 ? key : wrong],
    },
  }));
  const statistics: Services['statistics'] = {
    read: async () => tally(events),
    readForms: async () => new Map(),
  };
  return { item, wrong, api: createApi({ statistics }) };
}

test('an editor sees each item with its options, and what to look at', async () => {
  const { item, wrong, api } = await createMeasured();
  const { items, attempts } = await read(ItemReport, await api.call(path, { headers: asEditor }));
  expect(attempts).toEqual({ begun: 30, counted: 30, finished: 0 });
  expect(items).toMatchObject([
    { id: item.id, stem: item.stem, attempts: 30, facility: 2 / 30, flags: ['below-chance'] },
  ]);
  const [described] = items;
  expect(described?.options.map(({ label }) => label)).toEqual(
    item.options.map(({ label }) => label),
  );
  expect(described?.options[wrong]?.share).toBeCloseTo(28 / 30);
});

test('without a key nobody sees the figures of items', async () => {
  const { item, api } = await createMeasured();
  for (const headers of [{}, { Authorization: 'Bearer guess' }]) {
    const response = await api.call(path, { headers });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(item.id);
  }
});
