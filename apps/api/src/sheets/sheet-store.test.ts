import type { FactSheet } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { makeRevision } from '../../test/worker/sheet.ts';
import { packJson } from '../platform/json-column.ts';
import { createD1SheetStore } from './d1-sheet-store.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';
import type { PreparedRevision } from './prepared-revisions.ts';
import type { NewRevision } from './sheet-store.ts';

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;

const makeBundled = (id: string) => makeRevision(id, { origin: 'bundled' });
const toPrepared = ({
  hash,
  sheet: { id },
  itemCount,
  quizItemCount,
}: NewRevision): PreparedRevision => ({ hash, id, itemCount, quizItemCount });

describe.each([
  ['D1', () => createD1SheetStore(env.DB)],
  ['memory', createMemorySheetStore],
])('a sheet store in %s', (_where, createStore) => {
  test('has no articles while it is empty', async () => {
    const store = createStore();
    expect(await store.list({ limit: 10 })).toEqual([]);
    expect(await store.findStatus('bridge')).toBeUndefined();
    expect(await store.findRevision('0'.repeat(64))).toBeUndefined();
  });

  test('returns the sheet that was published', async () => {
    const store = createStore();
    const revision = await makeRevision('bridge', { at: day(1) });
    await store.publish([revision]);
    expect(await store.findStatus('bridge')).toEqual({ current: revision.hash });
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
    expect(await store.findStatus('bridge')).toEqual({ current: second.hash });
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
    const current = winner === 'first' ? first.hash : second.hash;
    expect(await store.findStatus('bridge')).toEqual({ current });
  });

  test.each([
    ['its language', { language: 'ur' }, { language: 'ur', direction: 'rtl' }],
    ['itself', { language: 'ur', direction: 'ltr' }, { language: 'ur', direction: 'ltr' }],
  ] as const)('lists which way a sheet runs, as %s says', async (_what, words, listed) => {
    const store = createStore();
    const revision = await makeRevision('bridge');
    await store.publish([{ ...revision, sheet: { ...revision.sheet, ...words } }]);
    expect(await store.list({ limit: 10 })).toMatchObject([listed]);
  });

  test('lists the month and the short headline of a sheet that has them', async () => {
    const store = createStore();
    const revision = await makeRevision('bridge');
    const shortHeadline = 'The harbour';
    const asOf = { granularity: 'month' as const, month: '2025-06', inferred: [] };
    await store.publish([{ ...revision, sheet: { ...revision.sheet, asOf, shortHeadline } }]);
    expect(await store.list({ limit: 10 })).toMatchObject([{ month: '2025-06', shortHeadline }]);
  });

  /** Counts of which one differs from those of a revision. */
  const recounts = [
    { itemCount: 7 },
    { quizItemCount: { least: 0, most: 1 } },
    { quizItemCount: { least: 1, most: 7 } },
  ];

  test.each(recounts)('updates the counts of items when the code changes: $0', async (counts) => {
    const store = createStore();
    const revision = await makeRevision('bridge');
    await store.publish([revision]);
    expect(await store.list({ limit: 10 })).toMatchObject([
      { itemCount: revision.itemCount, quizItemCount: { least: 1, most: 1 } },
    ]);
    await store.publish([{ ...revision, ...counts }]);
    expect(await store.list({ limit: 10 })).toMatchObject([counts]);
  });

  test('lacks the revisions that were not published, and no other', async () => {
    const store = createStore();
    const stored = await makeBundled('bridge');
    const other = await makeBundled('tunnel');
    expect(await store.findLacking([])).toEqual([]);
    expect(await store.findLacking([stored, other].map(toPrepared))).toHaveLength(2);
    await store.publish([stored]);
    expect(await store.findLacking([stored, other].map(toPrepared))).toEqual([toPrepared(other)]);
    await store.publish([other]);
    expect(await store.findLacking([stored, other].map(toPrepared))).toEqual([]);
  });

  test.each(recounts)(
    'lacks a revision with other counts until it has them: $0',
    async (counts) => {
      const store = createStore();
      const revision = await makeBundled('bridge');
      await store.publish([revision]);
      const recounted = { ...revision, ...counts };
      expect(await store.findLacking([toPrepared(recounted)])).toHaveLength(1);
      await store.publish([recounted]);
      expect(await store.findLacking([toPrepared(recounted)])).toEqual([]);
    },
  );

  test.each([
    ['the bundled one that took its place', 'bundled', 1],
    ['nothing: an editor has taken its place', 'published', 0],
  ] as const)(
    'after a return to an old bundled revision lacks %s',
    async (_what, origin, count) => {
      const store = createStore();
      const first = await makeBundled('bridge');
      await store.publish([first]);
      await store.publish([
        await makeRevision('bridge', { origin, headline: 'The bridge is open' }),
      ]);
      expect(await store.findLacking([toPrepared(first)])).toHaveLength(count);
      await store.publish([first]);
      expect(await store.findLacking([toPrepared(first)])).toEqual([]);
    },
  );

  test('treats an id as text', async () => {
    const store = createStore();
    const revision = toPrepared(await makeBundled('bridge'));
    const odd = { ...revision, id: `'; DROP TABLE articles; --`, hash: `"'` };
    expect(await store.findLacking([odd])).toEqual([odd]);
    expect(await store.list({ limit: 1 })).toEqual([]);
  });

  test('lists articles newest first, page by page, each one once', async () => {
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

test.each<[what: string, change: (sheet: FactSheet) => unknown, message: string]>([
  ['broken', ({ facts: _, ...sheet }) => sheet, 'facts'],
  ['another', (sheet) => ({ ...sheet, headline: 'Forged' }), 'another sheet'],
])(
  'a stored sheet that is %s than the one it was is not served',
  async (_what, change, message) => {
    const store = createD1SheetStore(env.DB);
    const { hash, sheet } = await makeRevision('bridge');
    await store.publish([await makeRevision('bridge')]);
    await env.DB.prepare('UPDATE sheet_parts SET part = ?')
      .bind(await packJson(change(sheet)))
      .run();
    await expect(store.findRevision(hash)).rejects.toThrow(message);
  },
);
