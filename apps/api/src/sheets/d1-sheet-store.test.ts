import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { makeRevision } from '../../test/worker/sheet.ts';
import { createD1SheetStore } from './d1-sheet-store.ts';

/** A database whose replicas have not heard of anything yet; it notes how each session begins. */
function lag(db: D1Database, begun: string[]): D1Database {
  const nothing = { all: async () => ({ results: [] }), first: async () => null };
  const statement = { ...nothing, bind: () => nothing };
  return new Proxy(db, {
    get: (target, name): unknown => {
      if (name === 'withSession') {
        return (constraint: string) => (begun.push(constraint), { prepare: () => statement });
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

test('revisions and lists are read from the nearest replica, and a revision that it lacks from the primary', async () => {
  const begun: string[] = [];
  const revision = await makeRevision('bridge');
  await createD1SheetStore(env.DB).publish([revision]);
  const store = createD1SheetStore(lag(env.DB, begun));
  expect(await store.list({ limit: 9 })).toEqual([]);
  expect(await store.findRevision(revision.hash)).toMatchObject({ hash: revision.hash });
  expect(begun).toEqual(['first-unconstrained', 'first-unconstrained']);
  expect(await store.findStatus('bridge')).toEqual({ current: revision.hash });
  expect(await store.listCorrections('bridge', 9)).toHaveLength(1);
  expect(begun).toHaveLength(2);
});
