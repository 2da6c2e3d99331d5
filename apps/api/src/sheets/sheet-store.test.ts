import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { makeRevision } from '../../test/worker/sheet.ts';
import { createD1SheetStore } from './d1-sheet-store.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;

describe.each([
  ['D1', () => createD1SheetStore(env.DB)],
  ['memory', createMemorySheetStore],
])('a sheet store in %s', (_where, createStore) => {
  test('knows nothing while it is empty', async () => {
    const store = createStore();
    expect(await store.list({ limit: 10 })).toEqual([]);
    expect(await store.findCurrent('bridge')).toBeUndefined();
    expect(await store.findRevision('0'.repeat(64))).toBeUndefined();
  });

  test('gives back the sheet that was published', async () => {
    const store = createStore();
    const revision = await makeRevision('bridge', { at: day(1) });
    await store.publish([revision]);
    expect(await store.findCurrent('bridge')).toBe(revision.hash);
    expect(await store.findRevision(revision.hash)).toEqual({
      hash: revision.hash,
      publishedAt: day(1),
      sheet: revision.sheet,
    });
  });

  test('changes nothing when the same is published again', async () => {
    const store = createStore();
    const revision = await makeRevision('bridge', { at: day(1) });
    await store.publish([revision]);
    const before = await store.list({ limit: 10 });
    await store.publish([{ ...revision, at: day(2) }]);
    expect(await store.list({ limit: 10 })).toEqual(before);
  });

  test('keeps the old revision and the date of the article after a correction', async () => {
    const store = createStore();
    const first = await makeRevision('bridge', { at: day(1) });
    const second = await makeRevision('bridge', { headline: 'The bridge is open', at: day(2) });
    await store.publish([first]);
    await store.publish([second]);
    expect(await store.findCurrent('bridge')).toBe(second.hash);
    expect(await store.findRevision(first.hash)).toMatchObject({ sheet: first.sheet });
    expect(await store.list({ limit: 10 })).toMatchObject([
      { headline: 'The bridge is open', revision: second.hash, publishedAt: day(1) },
    ]);
  });

  test.each([
    ['bundled', 'bundled', 'second'],
    ['bundled', 'published', 'second'],
    ['published', 'published', 'second'],
    ['published', 'bundled', 'first'],
  ] as const)('after %s then %s the %s is current', async (one, other, winner) => {
    const store = createStore();
    const first = await makeRevision('bridge', { origin: one });
    const second = await makeRevision('bridge', { origin: other, headline: 'The bridge is open' });
    await store.publish([first]);
    await store.publish([second]);
    const current = await store.findCurrent('bridge');
    expect(current).toBe(winner === 'first' ? first.hash : second.hash);
  });

  test('follows the templates with the count of items', async () => {
    const store = createStore();
    const revision = await makeRevision('bridge');
    await store.publish([revision]);
    await store.publish([{ ...revision, itemCount: 7 }]);
    expect(await store.list({ limit: 10 })).toMatchObject([{ itemCount: 7 }]);
  });

  test('lists from the newest to the oldest, page by page, each article once', async () => {
    const store = createStore();
    const revisions = await Promise.all([
      makeRevision('a', { at: day(1) }),
      makeRevision('b', { at: day(3) }),
      makeRevision('c', { at: day(2) }),
      makeRevision('d', { at: day(2) }),
    ]);
    await store.publish(revisions);
    const first = await store.list({ limit: 2 });
    const after = first.at(-1);
    const second = await store.list({ limit: 3, ...(after && { after }) });
    expect([...first, ...second].map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });
});

test('a stored sheet that breaks a rule is not served from D1', async () => {
  const store = createD1SheetStore(env.DB);
  const { hash } = await makeRevision('bridge');
  await store.publish([await makeRevision('bridge')]);
  await env.DB.prepare(`UPDATE revisions SET sheet = json_remove(sheet, '$.facts')`).run();
  await expect(store.findRevision(hash)).rejects.toThrow('facts');
});
