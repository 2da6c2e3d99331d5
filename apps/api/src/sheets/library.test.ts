import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepare } from '../../test/worker/prepared.ts';
import { makeRevision } from '../../test/worker/sheet.ts';
import { freshness } from './status-cache.ts';
import { createLibrary } from './library.ts';
import type { EditionStore } from './edition-store.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';
import type { NewRevision, SheetStore } from './sheet-store.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

/** A library over a store that notes what it is asked, and a clock that stands until it is moved. */
function createNotedLibrary(bundled: readonly NewRevision[] = []) {
  const prepared = prepare(bundled);
  const memory = createMemorySheetStore();
  const asked: string[] = [];
  const faults: Error[] = [];
  /** Notes a question, and fails while there is a fault. */
  const ask = <Answer>(question: string, answer: () => Promise<Answer>): Promise<Answer> => {
    asked.push(question);
    const [fault] = faults;
    return fault === undefined ? answer() : Promise.reject(fault);
  };
  const store: SheetStore & EditionStore = {
    ...memory,
    findStatus: (id) => ask(`status ${id}`, () => memory.findStatus(id)),
    findRevision: (hash) => ask('revision', () => memory.findRevision(hash)),
    list: (page) => ask('list', () => memory.list(page)),
    listCorrections: (id, limit) => ask(`log ${id}`, () => memory.listCorrections(id, limit)),
  };
  const clock = { time: 0 };
  const library = createLibrary({ store, prepared, now: () => clock.time });
  return { library, store, asked, clock, prepared, faults };
}

test('an empty store is filled before it is read for the first time', async () => {
  const bundled = await makeRevision('bridge', { origin: 'bundled' });
  const { library } = createNotedLibrary([bundled]);
  expect(await library.findRevision(bundled.hash)).toMatchObject({ hash: bundled.hash });
});

test('the bundled revisions are read once, at the first request', async () => {
  const bundled = await makeRevision('bridge', { origin: 'bundled' });
  const { library, prepared } = createNotedLibrary([bundled]);
  expect(prepared.reads).toEqual([]);
  await library.list({ limit: 1 });
  await library.findRecent('bridge');
  await library.findRevision('0'.repeat(64));
  expect(prepared.reads).toEqual(['list', bundled.hash]);
});

test('if filling the store fails, it is tried again', async () => {
  const good = prepare([await makeRevision('bridge', { origin: 'bundled' })]);
  const lists = [() => Promise.reject(new Error('the assets are away')), good.list];
  const prepared = { ...good, list: () => (lists.shift() ?? good.list)() };
  const library = createLibrary({ store: createMemorySheetStore(), prepared, now: () => 0 });
  await expect(library.list({ limit: 1 })).rejects.toMatchObject({ slug: 'unavailable' });
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

test('readers get a correction when the cached status expires', async () => {
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
});

test('the bytes of an article are its JSON', async () => {
  const { library, store } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  const found = await library.findRevision(revision.hash);
  expect(JSON.parse(new TextDecoder().decode(found?.body))).toEqual(found?.article);
});

const withdrawal = {
  articleId: 'bridge',
  at: '2026-02-01T00:00:00.000Z',
  note: 'It was about another bridge',
  editor: 'ada',
};
const away = new Error('D1_ERROR: the network lost the connection');

test('a withdrawn article is refused with the note, and its revisions are still found', async () => {
  const { library, store } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  await store.withdraw({ ...withdrawal, previous: revision.hash });
  const refusal = {
    slug: 'withdrawn-article',
    options: {
      extensions: { articleId: 'bridge', note: withdrawal.note, withdrawnAt: withdrawal.at },
    },
  };
  await expect(library.findRecent('bridge')).rejects.toMatchObject(refusal);
  expect(await library.findStatus('bridge')).toMatchObject({ withdrawn: { at: withdrawal.at } });
  expect(await library.findRevision(revision.hash)).toMatchObject({ hash: revision.hash });
});

test('the status of an article is read from the store once in a while', async () => {
  const { library, store, asked, clock } = createNotedLibrary();
  await store.publish([await makeRevision('bridge')]);
  await library.findStatus('bridge');
  await library.findRecent('bridge');
  clock.time = freshness * 1000 - 1;
  await library.findStatus('bridge');
  expect(asked.filter((question) => question === 'status bridge')).toHaveLength(1);
  clock.time = freshness * 1000;
  await library.findStatus('bridge');
  expect(asked.filter((question) => question === 'status bridge')).toHaveLength(2);
});

test('a change by an editor in this isolate is seen at the next request', async () => {
  const { library, store } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  await library.findRecent('bridge');
  await store.withdraw({ ...withdrawal, previous: revision.hash });
  expect(await library.findStatus('bridge')).not.toHaveProperty('withdrawn');
  library.forget('bridge');
  expect(await library.findStatus('bridge')).toHaveProperty('withdrawn');
});

test('while the store is unreachable, the last known revision is served and the store is seldom called', async () => {
  const { library, store, asked, clock, faults } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  await library.findRecent('bridge');
  faults.push(away);
  clock.time = 60_000;
  asked.length = 0;
  expect(await library.findRecent('bridge')).toMatchObject({ hash: revision.hash });
  expect(await library.findRecent('bridge')).toMatchObject({ hash: revision.hash });
  expect(asked).toEqual(['status bridge']);
  faults.pop();
  clock.time += freshness * 1000;
  await store.publish([await makeRevision('bridge', { headline: 'The bridge is open' })]);
  expect(await library.findRecent('bridge')).not.toMatchObject({ hash: revision.hash });
});

test('while the store is unreachable, what is not cached gets 503 with Retry-After', async () => {
  const { library, store, faults } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  faults.push(away);
  for (const question of [
    () => library.findRecent('bridge'),
    () => library.findStatus('bridge'),
    () => library.findRevision(revision.hash),
    () => library.list({ limit: 1 }),
    () => library.listCorrections('bridge', 1),
  ]) {
    await expect(question()).rejects.toMatchObject({
      slug: 'unavailable',
      options: { headers: { 'Retry-After': '5' } },
    });
  }
});

test('a cached withdrawal holds while the store is unreachable', async () => {
  const { library, store, clock, faults } = createNotedLibrary();
  const revision = await makeRevision('bridge');
  await store.publish([revision]);
  await store.withdraw({ ...withdrawal, previous: revision.hash });
  await library.findStatus('bridge');
  faults.push(away);
  clock.time = 60_000;
  await expect(library.findRecent('bridge')).rejects.toMatchObject({ slug: 'withdrawn-article' });
});

test('the store can be filled before an editor writes to it', async () => {
  const bundled = await makeRevision('bridge', { origin: 'bundled' });
  const { library, store } = createNotedLibrary([bundled]);
  await library.fill();
  expect(await store.findStatus('bridge')).toEqual({ current: bundled.hash });
});
