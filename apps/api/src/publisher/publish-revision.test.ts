import { deriveBank, revisionOf, type FactSheet } from '@dateline/model';
import { expect, test } from 'vitest';
import { ambiguousApollo, apollo, apolloId } from '../../test/worker/apollo.ts';
import {
  bridge,
  bridgeId,
  correctedBridge,
  lapsedBridge,
  renamedBridge,
} from '../../test/worker/bridge.ts';
import { createMemoryReports } from '../reports/memory-reports.ts';
import { countItems } from '../sheets/default-quiz.ts';
import { createMemorySheetStore } from '../sheets/memory-sheet-store.ts';
import { createPublisher } from './create-publisher.ts';
import type { PublishRequest } from './publishing-service.ts';

const now = Date.parse('2026-02-01T00:00:00.000Z');
const at = new Date(now).toISOString();

/** A publisher with one article that came with the code. */
async function openPublisher(current = bridge) {
  const sheets = createMemorySheetStore();
  const hash = await revisionOf(current);
  const counts = countItems(deriveBank(current));
  const bundled = { hash, sheet: current, ...counts, origin: 'bundled', at } as const;
  await sheets.publish([bundled]);
  const publisher = createPublisher({
    sheets,
    editions: sheets,
    reports: createMemoryReports(),
    now: () => now,
  });
  const request = (sheet: unknown, changes: Partial<PublishRequest> = {}): PublishRequest => ({
    articleId: current.id,
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
  const revision = await revisionOf(correctedBridge);
  const outcome = await publisher.publish(request(correctedBridge));
  expect(outcome).toMatchObject({
    status: 'accepted',
    revision,
    previous: hash,
    published: true,
    changes: {
      facts: { rewritten: ['opening'], retired: [], added: [] },
      items: { retired: [], added: [] },
    },
  });
  const changes = outcome.status === 'accepted' ? outcome.changes : null;
  expect(changes?.items.rekeyed).toContain('opening/date');
  expect(await sheets.findStatus(bridgeId)).toEqual({ current: revision });
  expect(await sheets.listCorrections(bridgeId, 1)).toEqual([
    { kind: 'corrected', at, note: 'The day was wrong', previous: hash, revision, changes },
  ]);
});

test('a correction takes the items that it changes from readers until they are signed again', async () => {
  const { publisher, sheets, request } = await openPublisher();
  const lapsed = await publisher.publish(request(lapsedBridge));
  if (lapsed.status !== 'accepted') throw new Error(lapsed.status);
  expect(lapsed.unsigned).toContain('opening/date');
  expect(lapsed.changes?.items.rekeyed).toContain('opening/date');
  const all = deriveBank(lapsedBridge).items.length;
  expect(await sheets.list({ limit: 1 })).toMatchObject([
    { itemCount: all - lapsed.unsigned.length },
  ]);
  const previous = await revisionOf(lapsedBridge);
  const signed = await publisher.publish(request(correctedBridge, { previous }));
  expect(signed).toMatchObject({
    unsigned: [],
    changes: { items: { added: lapsed.unsigned, rekeyed: [], retired: [] } },
  });
  expect(await sheets.list({ limit: 1 })).toMatchObject([{ itemCount: all }]);
});

test('a sheet without a signed item is refused, in a dry run too, with what to run', async () => {
  const { publisher, request } = await openPublisher();
  const sheet = { ...bridge, signatures: [] };
  for (const dryRun of [true, false]) {
    expect(await publisher.publish(request(sheet, { dryRun }))).toMatchObject({
      status: 'refused',
      faults: [
        {
          path: ['signatures'],
          message: /check 30 signed: .*pnpm@12 sheet sign bridge --all/,
        },
      ],
    });
  }
});

test('a dry run has the same outcome and changes nothing', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const dry = await publisher.publish(request(correctedBridge, { dryRun: true }));
  expect(await sheets.findStatus(bridgeId)).toEqual({ current: hash });
  expect(await sheets.findRevision(await revisionOf(correctedBridge))).toBeUndefined();
  expect({ ...dry, published: true }).toEqual(await publisher.publish(request(correctedBridge)));
});

test('publishing the current revision again changes nothing, not even the log', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  expect(await publisher.publish(request(bridge))).toEqual({
    status: 'accepted',
    revision: hash,
    previous: hash,
    published: false,
    changes: null,
    unsigned: [],
  });
  expect(await sheets.listCorrections(bridgeId, 9)).toHaveLength(1);
});

test('a new article has no previous revision', async () => {
  const { publisher, sheets, request } = await openPublisher();
  const sheet: FactSheet = { ...bridge, id: 'new-bridge' };
  const outcome = await publisher.publish(
    request(sheet, { articleId: 'new-bridge', previous: null }),
  );
  expect(outcome).toMatchObject({ previous: null, published: true, changes: null });
  expect(await sheets.listCorrections('new-bridge', 9)).toMatchObject([{ kind: 'published' }]);
});

test('a withdrawn article is restored by its revision, or by a corrected one', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  const note = 'It is being checked';
  const withdrawal = { articleId: bridgeId, note, editor: 'ada', previous: hash };
  expect(await publisher.withdraw(withdrawal)).toEqual({ status: 'withdrawn', at, note });
  expect(await publisher.withdraw({ ...withdrawal, note: 'Again' })).toMatchObject({ note });
  expect(await publisher.publish(request(bridge, { restore: true }))).toMatchObject({
    published: true,
    changes: null,
  });
  expect(await sheets.findStatus(bridgeId)).toEqual({ current: hash });
  await publisher.withdraw(withdrawal);
  expect(await publisher.publish(request(correctedBridge, { restore: true }))).toMatchObject({
    published: true,
  });
  expect(await sheets.listCorrections(bridgeId, 9)).toMatchObject([
    { kind: 'restored', previous: hash, revision: await revisionOf(correctedBridge) },
    { kind: 'withdrawn' },
    { kind: 'restored', previous: hash, revision: hash },
    { kind: 'withdrawn' },
    { kind: 'published' },
  ]);
});

test('a sheet that breaks a rule is refused with the path, the place and the explanation of every fault', async () => {
  const { publisher, request } = await openPublisher();
  const outcome = await publisher.publish(request({ ...bridge, language: 'English!', extra: 1 }));
  const faults = outcome.status === 'refused' ? outcome.faults : [];
  expect(
    faults.map((fault) => [fault.path.join('.'), fault.at, fault.message].join(' | ')),
  ).toEqual([
    expect.stringMatching(/^language \| language \| Write a BCP 47 tag such as en/),
    expect.stringMatching(/^extra \| extra \| There is no field "extra"; the fields are /),
  ]);
});

test('a sheet whose bank fails a check is refused with item, check and what to change', async () => {
  const { publisher, sheets, hash, request } = await openPublisher(apollo);
  const outcome = await publisher.publish(request(ambiguousApollo));
  const faults = outcome.status === 'refused' ? outcome.faults : [];
  expect(faults.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^\S+\/\S+, check 14 clear reference: /),
  );
  const partAt = (path: readonly PropertyKey[]): unknown =>
    path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), ambiguousApollo);
  for (const { path } of faults) expect(path.length > 1 && partAt(path)).toBeTruthy();
  expect(await sheets.findStatus(apolloId)).toEqual({ current: hash });
});

test('a sheet is only published under its own id', async () => {
  const { publisher, request } = await openPublisher();
  const faults = [{ path: ['id'], at: 'id', message: 'The address names the article "tunnel"' }];
  expect(await publisher.publish(request(bridge, { articleId: 'tunnel' }))).toEqual({
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
        await publisher.publish(request(correctedBridge));
        return status;
      },
    },
    editions: sheets,
    reports: createMemoryReports(),
    now: () => now,
  });
  const current = await revisionOf(correctedBridge);
  expect(await slow.publish(request(renamedBridge))).toEqual({
    status: 'conflict',
    current,
    isWithdrawn: false,
  });
  expect(await findStatus(bridgeId)).toEqual({ current: await revisionOf(correctedBridge) });
});

test('of two editors who work on one revision the second gets a conflict, and the work of the first stays', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  await publisher.publish(request(correctedBridge));
  const current = await revisionOf(correctedBridge);
  const conflict = { status: 'conflict', current, isWithdrawn: false };
  const second = request(renamedBridge);
  const faulty = request({ ...renamedBridge, signatures: [] });
  for (const late of [second, faulty, { ...second, dryRun: true }, { ...second, previous: null }]) {
    expect(await publisher.publish(late)).toEqual(conflict);
  }
  const withdrawal = { articleId: bridgeId, note: 'A note', editor: 'ben', previous: hash };
  expect(await publisher.withdraw(withdrawal)).toEqual(conflict);
  expect(await sheets.findStatus(bridgeId)).toEqual({ current });
});

test('a correction does not end a withdrawal that its editor may not know of', async () => {
  const { publisher, sheets, hash, request } = await openPublisher();
  await publisher.withdraw({ articleId: bridgeId, note: 'Wrong', editor: 'ben', previous: hash });
  const conflict = { status: 'conflict', current: hash, isWithdrawn: true };
  for (const sheet of [bridge, correctedBridge]) {
    expect(await publisher.publish(request(sheet))).toEqual(conflict);
  }
  expect(await sheets.findStatus(bridgeId)).toHaveProperty('withdrawn');
});

test('publishing again what another editor has published already changes nothing', async () => {
  const { publisher, request } = await openPublisher();
  await publisher.publish(request(correctedBridge));
  expect(await publisher.publish(request(correctedBridge))).toMatchObject({
    status: 'accepted',
    published: false,
  });
});
