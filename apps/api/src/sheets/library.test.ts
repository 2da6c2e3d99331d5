import { expect, test } from 'vitest';
import { makeRevision } from '../../test/worker/sheet.ts';
import { createLibrary, freshness } from './library.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';
import type { NewRevision, SheetStore } from './sheet-store.ts';

/** A library over a store that notes what it is asked, and a clock that stands until it is moved. */
function createNotedLibrary(bundled: readonly NewRevision[] = []) {
  const memory = createMemorySheetStore();
  const asked: string[] = [];
  const store: SheetStore = {
    ...memory,
    findCurrent: (id) => (asked.push(`current ${id}`), memory.findCurrent(id)),
    findRevision: (hash) => (asked.push('revision'), memory.findRevision(hash)),
  };
  const clock = { time: 0 };
  const library = createLibrary({ store, bundled: async () => bundled, now: () => clock.time });
  return { library, store, asked, clock };
}

test('an empty store is filled before it is read for the first time', async () => {
  const bundled = await makeRevision('bridge', { origin: 'bundled' });
  const { library } = createNotedLibrary([bundled]);
  expect(await library.findRevision(bundled.hash)).toMatchObject({ hash: bundled.hash });
});

test('a filling that failed is tried again', async () => {
  const revision = await makeRevision('bridge', { origin: 'bundled' });
  const outcomes = [Promise.reject(new Error('the store is away')), Promise.resolve([revision])];
  const library = createLibrary({
    store: createMemorySheetStore(),
    bundled: () => outcomes.shift() ?? Promise.resolve([]),
    now: () => 0,
  });
  await expect(library.list({ limit: 1 })).rejects.toThrow('away');
  expect(await library.list({ limit: 1 })).toHaveLength(1);
});

test('a revision is read and derived once', async () => {
  const { library, store, asked } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  const first = await library.findRevision(revision.hash);
  expect(await library.findRevision(revision.hash)).toBe(first);
  expect(asked).toEqual(['revision']);
});

test('a correction reaches readers when the pointer is no longer fresh, and a start at once', async () => {
  const { library, store, clock } = createNotedLibrary();
  const first = await makeRevision('bridge');
  const second = await makeRevision('bridge', { headline: 'The bridge is open' });
  await store.publish([first]);
  await library.findRecent('bridge');
  await store.publish([second]);
  clock.time = freshness * 1000 - 1;
  expect(await library.findRecent('bridge')).toMatchObject({ hash: first.hash });
  clock.time = freshness * 1000;
  expect(await library.findRecent('bridge')).toMatchObject({ hash: second.hash });
  await store.publish([first]);
  expect(await library.findCurrent('bridge')).toMatchObject({ hash: first.hash });
});

test('the bytes of an article are its JSON', async () => {
  const { library, store } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  const found = await library.findRevision(revision.hash);
  expect(JSON.parse(new TextDecoder().decode(found?.body))).toEqual(found?.article);
});
