import { deriveBank, revisionOf, type FactSheet } from '@dateline/model';
import { expect, test } from 'vitest';
import {
  ambiguousApollo,
  apollo,
  apolloId,
  correctedApollo,
  lapsedApollo,
} from '../../test/worker/apollo.ts';
import { createMemoryReports } from '../reports/memory-reports.ts';
import { createMemorySheetStore } from '../sheets/memory-sheet-store.ts';
import { createPublisher } from './create-publisher.ts';
import type { PublishRequest } from './publishing-service.ts';

const now = Date.parse('2026-02-01T00:00:00.000Z');
const at = new Date(now).toISOString();

/** A publisher with one article that came with the code. */
async function openPublisher() {
  const sheets = createMemorySheetStore();
  const hash = await revisionOf(apollo);
  const itemCount = deriveBank(apollo).items.length;
  const bundled = { hash, sheet: apollo, itemCount, origin: 'bundled', at } as const;
  await sheets.publish([bundled]);
  const publisher = createPublisher({
    sheets,
    editions: sheets,
    reports: createMemoryReports(),
    now: () => now,
  });
  const request = (sheet: unknown, changes: Partial<PublishRequest> = {}): PublishRequest => ({
    articleId: apolloId,
    sheet,
    note: 'The day was wrong',
    editor: 'ada',
    previous: hash,
    restore: false,
    dryRun: false,
    ...changes,
  });
  return { publisher, sheets, hash, request };
}

test('a correction is compared, published and logged', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const revision = await revisionOf(correctedApollo);
  const outcome = await publisher.publish(request(correctedApollo));
  expect(outcome).toMatchObject({
    status: 'accepted',
    revision,
    previous: hash,
    published: true,
    changes: {
      facts: { rewritten: ['launch'], retired: [], added: [] },
      items: { retired: [], added: [] },
    },
  });
  const changes = outcome.status === 'accepted' ? outcome.changes : null;
  expect(changes?.items.rekeyed).toContain('launch/time-date');
  expect(await sheets.findStatus(apolloId)).toEqual({ current: revision });
  expect(await sheets.listCorrections(apolloId, 1)).toEqual([
    { kind: 'corrected', at, note: 'The day was wrong', previous: hash, revision, changes },
  ]);
});

test('a correction takes the items that it changes from readers until they are signed again', async () => {
  const { publisher, sheets, request } = await openPublisher();
  const lapsed = await publisher.publish(request(lapsedApollo));
  if (lapsed.status !== 'accepted') throw new Error(lapsed.status);
  expect(lapsed.unsigned).toContain('launch/time-date');
  expect(lapsed.changes?.items.rekeyed).toContain('launch/time-date');
  const all = deriveBank(lapsedApollo).items.length;
  expect(await sheets.list({ limit: 1 })).toMatchObject([
    { itemCount: all - lapsed.unsigned.length },
  ]);
  const previous = await revisionOf(lapsedApollo);
  const signed = await publisher.publish(request(correctedApollo, { previous }));
  expect(signed).toMatchObject({
    unsigned: [],
    changes: { items: { added: lapsed.unsigned, rekeyed: [], retired: [] } },
  });
  expect(await sheets.list({ limit: 1 })).toMatchObject([{ itemCount: all }]);
});

test('a sheet without a signed item is refused, in a dry run too, with what to run', async () => {
  const { publisher, request } = await openPublisher();
  const sheet = { ...apollo, signatures: [] };
  for (const dryRun of [true, false]) {
    expect(await publisher.publish(request(sheet, { dryRun }))).toMatchObject({
      status: 'refused',
      faults: [
        {
          path: ['signatures'],
          message: /check 30 signed: .*pnpm sheet sign apollo-11-1969 --all/,
        },
      ],
    });
  }
});

test('a dry run has the same outcome and changes nothing', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const dry = await publisher.publish(request(correctedApollo, { dryRun: true }));
  expect(await sheets.findStatus(apolloId)).toEqual({ current: hash });
  expect(await sheets.findRevision(await revisionOf(correctedApollo))).toBeUndefined();
  const wet = await publisher.publish(request(correctedApollo));
  expect(dry).toEqual({ ...wet, published: false });
});

test('publishing the current revision again changes nothing, not even the log', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  expect(await publisher.publish(request(apollo))).toEqual({
    status: 'accepted',
    revision: hash,
    previous: hash,
    published: false,
    changes: null,
    unsigned: [],
  });
  expect(await sheets.listCorrections(apolloId, 9)).toHaveLength(1);
});

test('a new article has no previous revision', async () => {
  const { publisher, sheets, request } = await openPublisher();
  const sheet: FactSheet = { ...apollo, id: 'apollo-11' };
  const outcome = await publisher.publish(
    request(sheet, { articleId: 'apollo-11', previous: null }),
  );
  expect(outcome).toMatchObject({ previous: null, published: true, changes: null });
  expect(await sheets.listCorrections('apollo-11', 9)).toMatchObject([{ kind: 'published' }]);
});

test('a withdrawn article is restored by its revision, or by a corrected one', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const note = 'It is being checked';
  const withdrawal = { articleId: apolloId, note, editor: 'ada', previous: hash };
  expect(await publisher.withdraw(withdrawal)).toEqual({ status: 'withdrawn', at, note });
  expect(await publisher.withdraw({ ...withdrawal, note: 'Again' })).toMatchObject({
    note: 'It is being checked',
  });
  expect(await publisher.publish(request(apollo, { restore: true }))).toMatchObject({
    published: true,
    changes: null,
  });
  expect(await sheets.findStatus(apolloId)).toEqual({ current: hash });
  await publisher.withdraw(withdrawal);
  expect(await publisher.publish(request(correctedApollo, { restore: true }))).toMatchObject({
    published: true,
  });
  expect(await sheets.listCorrections(apolloId, 9)).toMatchObject([
    { kind: 'restored', previous: hash, revision: await revisionOf(correctedApollo) },
    { kind: 'withdrawn' },
    { kind: 'restored', previous: hash, revision: hash },
    { kind: 'withdrawn' },
    { kind: 'published' },
  ]);
});

test('an unknown article cannot be withdrawn', async () => {
  const { publisher } = await openPublisher();
  const previous = '0'.repeat(64);
  const withdrawal = { articleId: 'tunnel', note: 'A note', editor: 'ada', previous };
  expect(await publisher.withdraw(withdrawal)).toEqual({ status: 'unknown' });
});

test('a sheet that breaks a rule is refused with the path of every fault', async () => {
  const { publisher, request } = await openPublisher();
  const outcome = await publisher.publish(request({ ...apollo, language: 'English!', extra: 1 }));
  expect(outcome).toEqual({
    status: 'refused',
    faults: [
      { path: ['language'], message: 'Write a BCP 47 tag such as en' },
      { path: ['extra'], message: 'This field is not known' },
    ],
  });
});

test('a sheet whose bank fails a check is refused with item, check and what to change', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const outcome = await publisher.publish(request(ambiguousApollo));
  const faults = outcome.status === 'refused' ? outcome.faults : [];
  expect(faults.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^\S+\/\S+, check 14 clear reference: /),
  );
  for (const { path } of faults) expect(['facts', 'entities']).toContain(path[0]);
  expect(await sheets.findStatus(apolloId)).toEqual({ current: hash });
});

test('a sheet is only published under its own id', async () => {
  const { publisher, request } = await openPublisher();
  const faults = [{ path: ['id'], message: 'The address names the article "tunnel"' }];
  expect(await publisher.publish(request(apollo, { articleId: 'tunnel' }))).toEqual({
    status: 'refused',
    faults,
  });
});

test('publishing over another editor’s change is a conflict', async () => {
  const { publisher, sheets, request } = await openPublisher();
  const { findStatus } = sheets;
  const slow = createPublisher({
    sheets: {
      ...sheets,
      findStatus: async (articleId) => {
        const status = await findStatus(articleId);
        // Meanwhile the other one is faster.
        await publisher.publish(request(correctedApollo));
        return status;
      },
    },
    editions: sheets,
    reports: createMemoryReports(),
    now: () => now,
  });
  const late = request({ ...apollo, headline: 'Two men walk on the Moon' });
  const current = await revisionOf(correctedApollo);
  expect(await slow.publish(late)).toEqual({ status: 'conflict', current, isWithdrawn: false });
  expect(await findStatus(apolloId)).toEqual({ current: await revisionOf(correctedApollo) });
});

test('of two editors who work on one revision the second gets a conflict, and the work of the first stays', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  await publisher.publish(request(correctedApollo));
  const current = await revisionOf(correctedApollo);
  const conflict = { status: 'conflict', current, isWithdrawn: false };
  const second = request({ ...apollo, headline: 'Two men walk on the Moon' });
  for (const late of [second, { ...second, dryRun: true }, { ...second, previous: null }]) {
    expect(await publisher.publish(late)).toEqual(conflict);
  }
  const withdrawal = { articleId: apolloId, note: 'A note', editor: 'ben', previous: hash };
  expect(await publisher.withdraw(withdrawal)).toEqual(conflict);
  expect(await sheets.findStatus(apolloId)).toEqual({ current });
});

test('a correction does not end a withdrawal that its editor may not know of', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  await publisher.withdraw({ articleId: apolloId, note: 'Wrong', editor: 'ben', previous: hash });
  const conflict = { status: 'conflict', current: hash, isWithdrawn: true };
  for (const sheet of [apollo, correctedApollo]) {
    expect(await publisher.publish(request(sheet))).toEqual(conflict);
  }
  expect(await sheets.findStatus(apolloId)).toHaveProperty('withdrawn');
});

test('publishing again what another editor has published already changes nothing', async () => {
  const { publisher, request } = await openPublisher();
  await publisher.publish(request(correctedApollo));
  const again = await publisher.publish(request(correctedApollo));
  expect(again).toMatchObject({ status: 'accepted', published: false });
});
