import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { makeRevision } from '../../test/worker/sheet.ts';
import { createD1EditionStore } from './d1-edition-store.ts';
import { createD1SheetStore } from './d1-sheet-store.ts';
import type { Edition, Withdrawal } from './edition-store.ts';
import { createMemorySheetStore } from './memory-sheet-store.ts';
import type { ArticleStatus, NewRevision } from './sheet-store.ts';

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
const ids = { kept: [], rewritten: ['opening'], retired: [], added: [] };
const changes = { facts: ids, items: { ...ids, rekeyed: ['opening/time'] } };
const editor = 'ada';

const revise = (headline: string, at: string) =>
  makeRevision('bridge', { headline, at, origin: 'bundled' });

const edit = (
  revision: NewRevision,
  expected: ArticleStatus | undefined,
  entry: Partial<Edition['entry']> = {},
): Edition => ({
  revision,
  expected,
  editor,
  entry: { kind: 'corrected', note: 'A note', changes, ...entry },
});

const withdrawal = { articleId: 'bridge', at: day(3), note: 'It was about another bridge', editor };

const withdraw = (previous: string, other: Partial<Withdrawal> = {}): Withdrawal => ({
  ...withdrawal,
  previous,
  ...other,
});

describe.each([
  ['D1', () => ({ ...createD1SheetStore(env.DB), ...createD1EditionStore(env.DB) })],
  ['memory', createMemorySheetStore],
])('an edition store in %s', (_where, createStore) => {
  /** A store with one article that came with the code. */
  async function createFilled() {
    const store = createStore();
    const bundled = await revise('A bridge is opened', day(1));
    await store.publish([bundled]);
    return { store, bundled };
  }

  test('a new article is published and logged', async () => {
    const store = createStore();
    const revision = await revise('A bridge', day(2));
    const edition = edit(revision, undefined, { kind: 'published', changes: null });
    expect(await store.publishEdition(edition)).toBe(true);
    expect(await store.findStatus('bridge')).toEqual({ current: revision.hash });
    expect(await store.findRevision(revision.hash)).toMatchObject({ publishedAt: day(2) });
    expect(await store.listCorrections('bridge', 9)).toEqual([
      {
        kind: 'published',
        at: day(2),
        note: 'A note',
        previous: null,
        revision: revision.hash,
        changes: null,
      },
    ]);
  });

  test('a correction becomes current and is logged with its changes, and the old revision stays', async () => {
    const { store, bundled } = await createFilled();
    const corrected = await revise('The bridge is open', day(2));
    expect(await store.publishEdition(edit(corrected, { current: bundled.hash }))).toBe(true);
    expect(await store.findStatus('bridge')).toEqual({ current: corrected.hash });
    expect(await store.findRevision(bundled.hash)).toMatchObject({ sheet: bundled.sheet });
    expect(await store.listCorrections('bridge', 9)).toEqual([
      {
        kind: 'corrected',
        at: day(2),
        note: 'A note',
        previous: bundled.hash,
        revision: corrected.hash,
        changes,
      },
      {
        kind: 'published',
        at: day(1),
        note: null,
        previous: null,
        revision: bundled.hash,
        changes: null,
      },
    ]);
    expect(await store.listCorrections('bridge', 1)).toHaveLength(1);
  });

  test.each<[string, (bundled: NewRevision) => ArticleStatus | undefined]>([
    ['that the article is new', () => undefined],
    ['another revision', () => ({ current: 'f'.repeat(64) })],
    [
      'that the article is withdrawn',
      ({ hash }) => ({ current: hash, withdrawn: { at: day(1), note: 'A note' } }),
    ],
  ])('an edition that expects %s changes nothing', async (_what, expect_) => {
    const { store, bundled } = await createFilled();
    const log = await store.listCorrections('bridge', 9);
    const late = await revise('The bridge is open', day(2));
    expect(await store.publishEdition(edit(late, expect_(bundled)))).toBe(false);
    expect(await store.findStatus('bridge')).toEqual({ current: bundled.hash });
    expect(await store.findRevision(late.hash)).toBeUndefined();
    expect(await store.listCorrections('bridge', 9)).toEqual(log);
  });

  test('of two simultaneous corrections of one revision, one is a conflict', async () => {
    const { store, bundled } = await createFilled();
    const revisions = [await revise('One', day(2)), await revise('Other', day(2))];
    const outcomes = await Promise.all(
      revisions.map((revision) => store.publishEdition(edit(revision, { current: bundled.hash }))),
    );
    expect(outcomes.filter((isDone) => isDone)).toHaveLength(1);
    const winner = revisions[outcomes.indexOf(true)];
    expect(await store.findStatus('bridge')).toEqual({ current: winner?.hash });
    expect(await store.listCorrections('bridge', 9)).toHaveLength(2);
  });

  test('a withdrawn article keeps its revisions, is no longer listed and has the note', async () => {
    const { store, bundled } = await createFilled();
    await store.withdraw(withdraw(bundled.hash));
    const { at, note } = withdrawal;
    expect(await store.findStatus('bridge')).toEqual({
      current: bundled.hash,
      withdrawn: { at, note },
    });
    expect(await store.list({ limit: 9 })).toEqual([]);
    expect(await store.findRevision(bundled.hash)).toMatchObject({ hash: bundled.hash });
    expect(await store.listCorrections('bridge', 1)).toEqual([
      {
        kind: 'withdrawn',
        at,
        note,
        previous: bundled.hash,
        revision: bundled.hash,
        changes: null,
      },
    ]);
  });

  test('withdrawn articles are listed page by page, the last withdrawn first, until they are restored', async () => {
    const { store, bundled } = await createFilled();
    const tunnel = await makeRevision('tunnel', { headline: 'A tunnel', at: day(1) });
    await store.publish([tunnel]);
    expect(await store.listWithdrawn({ limit: 9 })).toEqual([]);
    await store.withdraw(withdraw(bundled.hash));
    await store.withdraw(withdraw(tunnel.hash, { articleId: 'tunnel', at: day(4), note: 'Late' }));
    const [late, early] = await store.listWithdrawn({ limit: 9 });
    const { headline } = tunnel.sheet;
    const about = { withdrawnAt: day(4), note: 'Late' };
    expect(late).toEqual({ id: 'tunnel', headline, revision: tunnel.hash, ...about });
    expect(early).toMatchObject({ id: 'bridge', headline: 'A bridge is opened' });
    expect(await store.listWithdrawn({ limit: 1 })).toEqual([late]);
    const after = { publishedAt: day(4), id: 'tunnel' };
    expect(await store.listWithdrawn({ limit: 9, after })).toEqual([early]);
    const expected = await store.findStatus('tunnel');
    await store.publishEdition(edit(tunnel, expected, { kind: 'restored' }));
    expect(await store.listWithdrawn({ limit: 9 })).toEqual([early]);
  });

  test('withdrawing again, or an unknown article, changes nothing', async () => {
    const { store, bundled } = await createFilled();
    await store.withdraw(withdraw(bundled.hash));
    const before = await store.findStatus('bridge');
    await store.withdraw(withdraw(bundled.hash, { at: day(4), note: 'Again' }));
    await store.withdraw(withdraw(bundled.hash, { articleId: 'tunnel' }));
    expect(await store.findStatus('bridge')).toEqual(before);
    expect(await store.findStatus('tunnel')).toBeUndefined();
    expect(await store.listCorrections('bridge', 9)).toHaveLength(2);
    expect(await store.listCorrections('tunnel', 9)).toEqual([]);
  });

  test('a withdrawal of a revision that is no longer current changes nothing', async () => {
    const { store, bundled } = await createFilled();
    const corrected = await revise('The bridge is open', day(2));
    await store.publishEdition(edit(corrected, { current: bundled.hash }));
    await store.withdraw(withdraw(bundled.hash));
    expect(await store.findStatus('bridge')).toEqual({ current: corrected.hash });
    expect(await store.listCorrections('bridge', 9)).toHaveLength(2);
  });

  test('publishing ends a withdrawal, but not one that the editor has not seen', async () => {
    const { store, bundled } = await createFilled();
    await store.withdraw(withdraw(bundled.hash));
    const unaware = edit(bundled, { current: bundled.hash });
    expect(await store.publishEdition(unaware)).toBe(false);
    const expected = await store.findStatus('bridge');
    const restoring = edit({ ...bundled, at: day(4) }, expected, { kind: 'restored' });
    expect(await store.publishEdition(restoring)).toBe(true);
    expect(await store.findStatus('bridge')).toEqual({ current: bundled.hash });
    expect(await store.list({ limit: 9 })).toMatchObject([{ id: 'bridge', publishedAt: day(1) }]);
    expect(await store.listCorrections('bridge', 1)).toMatchObject([
      { kind: 'restored', at: day(4), previous: bundled.hash, revision: bundled.hash },
    ]);
  });

  test('a bundled revision corrects a bundled revision, which is logged', async () => {
    const { store, bundled } = await createFilled();
    const newer = await revise('The bridge is open', day(2));
    await store.publish([newer]);
    await store.publish([newer]);
    expect(await store.listCorrections('bridge', 9)).toMatchObject([
      { kind: 'corrected', at: day(2), note: null, previous: bundled.hash, revision: newer.hash },
      { kind: 'published', at: day(1), note: null, previous: null, revision: bundled.hash },
    ]);
  });

  test('a bundled revision neither ends a withdrawal nor replaces an editor’s revision', async () => {
    const { store, bundled } = await createFilled();
    const newer = await revise('The bridge is open', day(2));
    await store.publish([newer]);
    // The editor goes back to what came with the code first.
    await store.publishEdition(edit(bundled, { current: newer.hash }));
    await store.withdraw(withdraw(bundled.hash));
    const before = await store.findStatus('bridge');
    const log = await store.listCorrections('bridge', 9);
    await store.publish([newer, await revise('The newest bridge', day(5))]);
    expect(await store.findStatus('bridge')).toEqual(before);
    expect(before?.current).toBe(bundled.hash);
    expect(await store.listCorrections('bridge', 9)).toEqual(log);
  });

  test('an article that was withdrawn and restored still gets bundled revisions', async () => {
    const { store, bundled } = await createFilled();
    await store.withdraw(withdraw(bundled.hash));
    const expected = await store.findStatus('bridge');
    await store.publishEdition(edit(bundled, expected, { kind: 'restored' }));
    const newer = await revise('The bridge is open', day(5));
    await store.publish([newer]);
    expect(await store.findStatus('bridge')).toEqual({ current: newer.hash });
  });
});

test('only the database has the names of editors in the log', async () => {
  const store = createD1EditionStore(env.DB);
  const revision = await revise('A bridge', day(1));
  await store.publishEdition(edit(revision, undefined));
  await store.withdraw(withdraw(revision.hash));
  const { results } = await env.DB.prepare('SELECT editor FROM corrections').all();
  expect(results).toEqual([{ editor }, { editor }]);
  const [entry = {}] = await createD1SheetStore(env.DB).listCorrections('bridge', 1);
  expect(Object.keys(entry)).not.toContain('editor');
});
