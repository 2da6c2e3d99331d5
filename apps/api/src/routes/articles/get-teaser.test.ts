import { Attempt, topics } from '@dateline/model';
import { expect, test } from 'vitest';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { answer, start } from '../../../test/worker/quiz-taker.ts';
import { teaserTurn } from '../../attempts/find-teaser.ts';
import { getTeaser } from './get-teaser.ts';

const Body = getTeaser.success[200].body;
const path = `/v1/articles/${articleId}/teaser`;
/** An API whose clock stands in the middle of a turn. */
const apiAt = (turn: number) => createApi({ now: () => (turn + 0.5) * teaserTurn });

async function readTeaser(api: ReturnType<typeof createApi>) {
  const teaser = await read(Body, await api.call(path));
  if (teaser === null) throw new Error('Cannot test without a teaser');
  return teaser;
}

test.each(Array.from({ length: 12 }, (_, turn) => turn))(
  'the teaser of turn %i is a single choice between words, and the first item of an attempt started with its seed alone',
  async (turn) => {
    const api = apiAt(turn);
    const { seed, item, revision } = await readTeaser(api);
    const labels = item.interaction === 'choice' ? item.options.map(({ label }) => label) : [];
    expect(labels).not.toEqual([]);
    expect(labels.filter((label) => /\d/.test(label))).toEqual([]);
    const response = await api.send('POST', `/v1/articles/${articleId}/attempts`, { seed });
    const attempt = await read(Attempt, response);
    expect(attempt.options).toEqual({ length: 10, topics: [...topics], difficulty: 'mixed' });
    expect(attempt.items).toHaveLength(10);
    expect(JSON.stringify(attempt.items[0])).toBe(JSON.stringify(item));
    expect(attempt.revision).toBe(revision);
  },
);

test('no teaser has a picture, for it is shown in words', async () => {
  for (let turn = 0; turn < 12; turn += 1) {
    const teaser = await apiAt(turn).call('/v1/articles/apollo-11-1969/teaser');
    expect((await read(Body, teaser))?.item).not.toHaveProperty('picture');
  }
});

test('within a turn all readers meet the same teaser, so that pages can be cached; later ones meet others', async () => {
  const bodyAt = async (moment: number) =>
    (await createApi({ now: () => moment }).call(path)).text();
  expect(await bodyAt(7 * teaserTurn)).toBe(await bodyAt(8 * teaserTurn - 1));
  const stems = await Promise.all(
    Array.from({ length: 12 }, async (_, turn) => (await readTeaser(apiAt(turn))).item.stem),
  );
  expect(new Set(stems).size).toBeGreaterThan(4);
});

test('a teaser has the fields of an item in an attempt and no others, and the response to it is graded as item 1', async () => {
  const api = apiAt(3);
  const { seed, item, ...rest } = await readTeaser(api);
  expect(Object.keys(rest)).toEqual(['revision']);
  expect(Object.keys(item).toSorted()).toEqual([
    'interaction',
    'number',
    'options',
    'stem',
    'topic',
  ]);
  const { id } = await start(api, { seed, length: 10 });
  expect((await answer(api, id, 1, 'a')).status).toBe(200);
});

test('an unknown article has no teaser', async () => {
  expect((await createApi().call('/v1/articles/nothing/teaser')).status).toBe(404);
});
