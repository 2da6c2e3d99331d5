import { deriveBank, revisionOf, type FactSheet } from '@dateline/model';
import { expect, test } from 'vitest';
import { ambiguousApollo, apollo, apolloId, correctedApollo } from '../../test/worker/apollo.ts';
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
      facts: { rewritten: ['second-landing'], retired: [], added: [] },
      items: { retired: [], added: [] },
    },
  });
  const changes = outcome.status === 'accepted' ? outcome.changes : null;
  expect(changes?.items.rekeyed).toContain('second-landing/date');
  expect(await sheets.findStatus(apolloId)).toEqual({ current: revision });
  expect(await sheets.listCorrections(apolloId, 1)).toEqual([
    { kind: 'corrected', at, note: 'The day was wrong', previous: hash, revision, changes },
  ]);
});

test('a dry run tells the same and changes nothing', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const dry = await publisher.publish(request(correctedApollo, { dryRun: true }));
  expect(await sheets.findStatus(apolloId)).toEqual({ current: hash });
  expect(await sheets.findRevision(await revisionOf(correctedApollo))).toBeUndefined();
  const wet = await publisher.publish(request(correctedApollo));
  expect(dry).toEqual({ ...wet, published: false });
});

test('the current revision again changes nothing, not even the log', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  expect(await publisher.publish(request(apollo))).toEqual({
    status: 'accepted',
    revision: hash,
    previous: hash,
    published: false,
    changes: null,
  });
  expect(await sheets.listCorrections(apolloId, 9)).toHaveLength(1);
});

test('a new article has nothing before it', async () => {
  const { publisher, sheets, request } = await openPublisher();
  const sheet: FactSheet = { ...apollo, id: 'apollo-11' };
  const outcome = await publisher.publish(request(sheet, { articleId: 'apollo-11' }));
  expect(outcome).toMatchObject({ previous: null, published: true, changes: null });
  expect(await sheets.listCorrections('apollo-11', 9)).toMatchObject([{ kind: 'published' }]);
});

test('a withdrawn article is restored by its revision, or by a corrected one', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const withdrawal = { articleId: apolloId, note: 'It is being checked', editor: 'ada' };
  expect(await publisher.withdraw(withdrawal)).toEqual({ at, note: 'It is being checked' });
  expect(await publisher.withdraw({ ...withdrawal, note: 'Again' })).toMatchObject({
    note: 'It is being checked',
  });
  expect(await publisher.publish(request(apollo))).toMatchObject({
    published: true,
    changes: null,
  });
  expect(await sheets.findStatus(apolloId)).toEqual({ current: hash });
  await publisher.withdraw(withdrawal);
  expect(await publisher.publish(request(correctedApollo))).toMatchObject({ published: true });
  expect(await sheets.listCorrections(apolloId, 9)).toMatchObject([
    { kind: 'restored', previous: hash, revision: await revisionOf(correctedApollo) },
    { kind: 'withdrawn' },
    { kind: 'restored', previous: hash, revision: hash },
    { kind: 'withdrawn' },
    { kind: 'published' },
  ]);
});

test('nothing is withdrawn that is not there', async () => {
  const { publisher } = await openPublisher();
  const withdrawal = { articleId: 'tunnel', note: 'A note', editor: 'ada' };
  expect(await publisher.withdraw(withdrawal)).toBeUndefined();
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

test('a sheet is published under its own id alone', async () => {
  const { publisher, request } = await openPublisher();
  const faults = [{ path: ['id'], message: 'The address names the article "tunnel"' }];
  expect(await publisher.publish(request(apollo, { articleId: 'tunnel' }))).toEqual({
    status: 'refused',
    faults,
  });
});

test('who publishes over another editor’s work is told so', async () => {
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
  expect(await slow.publish(late)).toEqual({ status: 'conflict' });
  expect(await findStatus(apolloId)).toEqual({ current: await revisionOf(correctedApollo) });
});
