import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { prepare } from '../../test/worker/prepared.ts';
import { makeRevision } from '../../test/worker/sheet.ts';
import { createAssetRevisions } from './asset-revisions.ts';
import { createD1SheetStore } from './d1-sheet-store.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';
import { publishPrepared } from './publish-prepared.ts';

const at = '2026-01-01T00:00:00.000Z';

test('an empty store gets every sheet', async () => {
  const store = createMemorySheetStore();
  const revisions = [await makeRevision('bridge'), await makeRevision('tunnel')];
  await publishPrepared(store, prepare(revisions), at);
  for (const { hash, sheet } of revisions) {
    expect(await store.findRevision(hash)).toMatchObject({ hash, sheet });
  }
});

test('articles are listed in the order in which their sheets were prepared', async () => {
  const store = createMemorySheetStore();
  const revisions = [
    await makeRevision('bridge'),
    await makeRevision('tunnel'),
    await makeRevision('canal'),
  ];
  await publishPrepared(store, prepare(revisions), at);
  const listed = await store.list({ limit: 10 });
  expect(listed.map(({ id }) => id)).toEqual(['bridge', 'tunnel', 'canal']);
  expect(listed[0]?.publishedAt).toBe(at);
});

test('the sheets that the store has are not read', async () => {
  const store = createMemorySheetStore();
  const old = await makeRevision('bridge');
  const added = await makeRevision('tunnel');
  await publishPrepared(store, prepare([old]), at);
  const both = prepare([old, added]);
  await publishPrepared(store, both, at);
  expect(both.reads).toEqual(['list', added.hash]);
  const again = prepare([old, added]);
  await publishPrepared(store, again, at);
  expect(again.reads).toEqual(['list']);
});

test('a bundled revision never replaces one that an editor published', async () => {
  const store = createMemorySheetStore();
  const published = await makeRevision('bridge', { headline: 'The bridge is open' });
  await store.publish([published]);
  await publishPrepared(store, prepare([await makeRevision('bridge')]), at);
  expect(await store.findStatus('bridge')).toEqual({ current: published.hash });
});

/** The object itself, which notes each name that is asked of it. */
function note<Value extends object>(value: Value, asked: string[]): Value {
  return new Proxy(value, {
    get: (target, name): unknown => {
      asked.push(String(name));
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

test('if nothing is new, a cold start costs one asset and one query', async () => {
  await publishPrepared(createD1SheetStore(env.DB), createAssetRevisions(env.ASSETS), at);
  const [queries, assets]: [string[], string[]] = [[], []];
  const store = createD1SheetStore(note(env.DB, queries));
  await publishPrepared(store, createAssetRevisions(note(env.ASSETS, assets)), at);
  expect([queries, assets]).toEqual([['prepare'], ['fetch']]);
});
