import { revisionOf } from '@dateline/model';
import { expect, test } from 'vitest';
import { apollo, apolloId } from '../../../test/worker/apollo.ts';
import { createApi, read } from '../../../test/worker/api.ts';
import { asEditor, publish, withdraw } from '../../../test/worker/editor.ts';
import { listWithdrawals } from './list-withdrawals.ts';

const Page = listWithdrawals.success[200].body;

/** The first page as an editor gets it. */
const list = async (api: ReturnType<typeof createApi>) =>
  read(Page, await api.call('/v1/withdrawals', { headers: asEditor }));

test('a withdrawn article is listed with its note, until it is restored', async () => {
  const api = createApi();
  expect(await list(api)).toEqual({ articles: [], nextCursor: null });
  await withdraw(api, apolloId, 'We check the source');
  expect((await list(api)).articles).toMatchObject([
    {
      id: apolloId,
      headline: apollo.headline,
      revision: await revisionOf(apollo),
      note: 'We check the source',
    },
  ]);
  await publish(api, apollo);
  expect(await list(api)).toEqual({ articles: [], nextCursor: null });
});

test('a second page begins after the first', async () => {
  const stored = Array.from({ length: 70 }, (_, at) => ({
    id: `article-${at}`,
    headline: 'A headline',
    revision: '0'.repeat(64),
    withdrawnAt: new Date(Date.UTC(2026, 0, 1) - at * 1000).toISOString(),
    note: 'A note',
  }));
  const { services } = createApi();
  const api = createApi({
    publisher: {
      ...services.publisher,
      listWithdrawn: async ({ limit, after }) => {
        const start = stored.findIndex(({ id }) => id === after?.id) + 1;
        return stored.slice(start, start + limit);
      },
    },
  });
  const first = await list(api);
  const path = `/v1/withdrawals?cursor=${first.nextCursor}`;
  const second = await read(Page, await api.call(path, { headers: asEditor }));
  expect([first.articles.length, second.articles.length]).toEqual([50, 20]);
  expect(second.nextCursor).toBeNull();
  expect(new Set([...first.articles, ...second.articles].map(({ id }) => id)).size).toBe(70);
});
