import { expect, test } from 'vitest';
import { prepare } from '../../test/worker/prepared.ts';
import { makeRevision } from '../../test/worker/sheet.ts';
import { createLibrary, freshness } from './library.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';
import type { NewRevision, SheetStore } from './sheet-store.ts';

/** A library over a store that notes what it is asked, and a clock that stands until it is moved. */
function createNotedLibrary(bundled: readonly NewRevision[] = []) {
  const prepared = prepare(bundled);
  const memory = createMemorySheetStore();
  const asked: string[] = [];
  const store: SheetStore = {
    ...memory,
    findCurrent: (id) => (asked.push(`current ${id}`), memory.findCurrent(id)),
    findRevision: (hash) => (asked.push('revision'), memory.findRevision(hash)),
  };
  const clock = { time: 0 };
  const library = createLibrary({ store, prepared, now: () => clock.time });
  return { library, store, asked, clock, prepared };
}

test('an empty store is filled before it is read for the first time', async () => {
  const bundled = await makeRevision('bridge', { origin: 'bundled' });
  const { library } = createNotedLibrary([bundled]);
  expect(await library.findRevision(bundled.hash)).toMatchObject({ hash: bundled.hash });
});

test('what comes with the code is looked at once, at the first request', async () => {
  const bundled = await makeRevision('bridge', { origin: 'bundled' });
  const { library, prepared } = createNotedLibrary([bundled]);
  expect(prepared.reads).toEqual([]);
  await library.list({ limit: 1 });
  await library.findCurrent('bridge');
  await library.findRevision('0'.repeat(64));
  expect(prepared.reads).toEqual(['list', bundled.hash]);
});

test('a filling that failed is tried again', async () => {
  const good = prepare([await makeRevision('bridge', { origin: 'bundled' })]);
  const lists = [() => Promise.reject(new Error('the assets are away')), good.list];
  const prepared = { ...good, list: () => (lists.shift() ?? good.list)() };
  const library = createLibrary({ store: createMemorySheetStore(), prepared, now: () => 0 });
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
