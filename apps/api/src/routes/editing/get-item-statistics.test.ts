import { expect, test } from 'vitest';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { asEditor } from '../../../test/worker/editor.ts';
import type { Services } from '../../services.ts';
import type { StatisticsEvent } from '../../statistics/event.ts';
import { tally } from '../../statistics/tally.ts';
import { ItemReport } from '../../statistics/statistics-shapes.ts';

const path = `/v1/articles/${articleId}/statistics/items`;

/**
 * Statistics of thirty readers, of whom two are right about the first choice and most choose its first option. Every other one is
 * right about another item, so that the two scores do not correlate.
 */
async function createMeasured() {
  const { services } = createApi();
  const revision = await services.library.findRecent(articleId);
  const item = revision?.bank.items.find(({ interaction }) => interaction === 'choice');
  if (item?.interaction !== 'choice') throw new RangeError('The bank has no choice');
  const key = item.options.findIndex(({ id }) => id === item.key);
  const wrong = key === 0 ? 1 : 0;
  const events = Array.from({ length: 30 }, (_, at): StatisticsEvent[] => {
    const isRight = at < 2;
    const mark = {
      item: item.id,
      correct: isRight,
      score: isRight ? 1000 : 0,
      options: [isRight ? key : wrong],
    };
    const isOtherRight = at % 2 === 0;
    const score = isOtherRight ? 1000 : 0;
    const other = { item: 'other', correct: isOtherRight, score, options: [] };
    return [
      { kind: 'response', isFirst: true, mark },
      { kind: 'finished', marks: [mark, other], form: null },
    ];
  }).flat();
  const statistics: Services['statistics'] = {
    read: async () => tally(events),
    readForms: async () => new Map(),
  };
  return { item, wrong, api: createApi({ statistics }) };
}

test('an editor sees each item with its options, and what to look at', async () => {
  const { item, wrong, api } = await createMeasured();
  const { items, attempts } = await read(ItemReport, await api.call(path, { headers: asEditor }));
  expect(attempts).toEqual({ begun: 30, counted: 30, finished: 30 });
  expect(items).toMatchObject([
    { id: item.id, stem: item.stem, attempts: 30, facility: 2 / 30, flags: ['below-chance'] },
  ]);
  const [described] = items;
  expect(described?.options.map(({ label }) => label)).toEqual(
    item.options.map(({ label }) => label),
  );
  expect(described?.options[wrong]?.share).toBeCloseTo(28 / 30);
});

test('an editor sees how far each figure may be off: Wilson’s interval of the facility, Fisher’s of the discrimination', async () => {
  const { api } = await createMeasured();
  const { items } = await read(ItemReport, await api.call(path, { headers: asEditor }));
  expect(items[0]?.interval.low).toBeCloseTo(0.0185, 4);
  expect(items[0]?.interval.high).toBeCloseTo(0.2132, 4);
  expect(items[0]?.discrimination).toBeCloseTo(0);
  // 1.96 standard errors of 1/√27, transformed back.
  expect(items[0]?.discriminationInterval?.low).toBeCloseTo(-0.3604, 3);
  expect(items[0]?.discriminationInterval?.high).toBeCloseTo(0.3604, 3);
});

test('without a key nobody sees the figures of items', async () => {
  const { item, api } = await createMeasured();
  for (const headers of [{}, { Authorization: 'Bearer guess' }]) {
    const response = await api.call(path, { headers });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(item.id);
  }
});
