import type { Report } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { createD1ReportBox } from './d1-report-box.ts';
import { createD1ReportList } from './d1-report-list.ts';
import { createMemoryReports } from './memory-reports.ts';
import { mostOfNetwork } from './reports.ts';

const makeReport = (id: string, changes: Partial<Report> = {}): Report => ({
  id,
  at: '2026-01-01T00:00:00.000Z',
  articleId: 'bridge',
  revision: '0'.repeat(64),
  item: 'opening/time',
  stem: 'When was the bridge opened?',
  reason: 'outdated',
  text: 'It was opened again,\nlater.',
  answered: true,
  ...changes,
});

const open = { limit: 9, isClosed: false } as const;

describe.each([
  ['D1', () => ({ ...createD1ReportBox(env.DB), ...createD1ReportList(env.DB) })],
  ['memory', createMemoryReports],
])('reports in %s', (_where, createReports) => {
  test('a report is read as it was stored', async () => {
    const reports = createReports();
    const [one, other] = [makeReport('1'), makeReport('0', { text: null, answered: false })];
    await reports.add(one);
    await reports.add(other);
    expect(await reports.list(open)).toEqual([one, other]);
  });

  test('the first report with an id stays', async () => {
    const reports = createReports();
    await reports.add(makeReport('1'));
    await reports.add(makeReport('1', { reason: 'unfair', at: '2026-02-01T00:00:00.000Z' }));
    expect(await reports.list(open)).toEqual([makeReport('1')]);
  });

  test('all reports, or those on one article, are listed newest first, page by page', async () => {
    const reports = createReports();
    const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
    await reports.add(makeReport('a', { at: day(1) }));
    await reports.add(makeReport('b', { at: day(3) }));
    await reports.add(makeReport('c', { at: day(2), articleId: 'tunnel' }));
    await reports.add(makeReport('d', { at: day(2) }));
    const idsOf = async (page: Parameters<typeof reports.list>[0]) =>
      (await reports.list(page)).map(({ id }) => id);
    expect(await idsOf({ ...open, limit: 2 })).toEqual(['b', 'd']);
    expect(await idsOf({ ...open, after: { at: day(2), id: 'd' } })).toEqual(['c', 'a']);
    expect(await idsOf({ ...open, articleId: 'bridge' })).toEqual(['b', 'd', 'a']);
    expect(await idsOf({ ...open, articleId: 'canal' })).toEqual([]);
  });
  test('a closed report is among the closed ones, and a deleted one is gone', async () => {
    const reports = createReports();
    for (const id of ['1', '2', '3']) await reports.add(makeReport(id));
    expect(await reports.close('1', '2026-02-01T00:00:00.000Z')).toBe(true);
    expect(await reports.close('1', '2026-03-01T00:00:00.000Z')).toBe(true);
    expect(await reports.remove('2', '2026-02-01T00:00:00.000Z')).toBe(true);
    expect(await reports.list(open)).toEqual([makeReport('3')]);
    expect(await reports.list({ ...open, isClosed: true })).toEqual([makeReport('1')]);
    const day = '2026-02-02T00:00:00.000Z';
    for (const id of ['2', '4']) {
      const changed = [await reports.close(id, day), await reports.remove(id, day)];
      expect(changed).toEqual([false, false]);
    }
  });

  test('a closed report is not opened by sending it again', async () => {
    const reports = createReports();
    await reports.add(makeReport('1'));
    await reports.close('1', '2026-02-01T00:00:00.000Z');
    expect(await reports.add(makeReport('1'))).toBe(true);
    expect(await reports.list(open)).toEqual([]);
  });

  test('a deleted report is not stored again by sending it again', async () => {
    const reports = createReports();
    const sender = { network: 'a', day: '2026-01-01' };
    await reports.add(makeReport('1'), sender);
    await reports.remove('1', '2026-01-02T00:00:00.000Z');
    expect(await reports.add(makeReport('1'), sender)).toBe(true);
    expect(await reports.list(open)).toEqual([]);
  });

  test('a network sends so many reports a day, counts each once, and begins anew the next day', async () => {
    const reports = createReports();
    const [first, next] = ['2026-01-01', '2026-01-02'] as const;
    const sender = { network: 'a', day: first };
    await Promise.all(
      Array.from({ length: mostOfNetwork }, (_, at) => reports.add(makeReport(`${at}`), sender)),
    );
    expect(await reports.add(makeReport('0'), sender)).toBe(true);
    expect(await reports.add(makeReport('late'), sender)).toBe(false);
    expect(await reports.add(makeReport('late'), sender)).toBe(false);
    expect(await reports.add(makeReport('other'), { network: 'b', day: first })).toBe(true);
    expect(await reports.add(makeReport('unnamed'))).toBe(true);
    // The name of a network is another one each day.
    expect(await reports.add(makeReport('late'), { network: 'c', day: next })).toBe(true);
    expect(await reports.list({ ...open, limit: 999 })).toHaveLength(mostOfNetwork + 3);
  });
});

test('the id of a deleted report is forgotten once its attempt is over, and its text at once', async () => {
  const reports = { ...createD1ReportBox(env.DB), ...createD1ReportList(env.DB) };
  for (const id of ['1', '2', '3']) await reports.add(makeReport(id));
  await reports.remove('1', '2026-01-01T00:00:00.000Z');
  await reports.remove('2', '2026-01-05T00:00:00.000Z');
  await reports.remove('3', '2026-01-09T00:00:00.000Z');
  const { results } = await env.DB.prepare('SELECT id FROM deleted_reports ORDER BY id').all();
  expect(results).toEqual([{ id: '2' }, { id: '3' }]);
  expect((await env.DB.prepare('SELECT * FROM reports').all()).results).toEqual([]);
});

test('the networks of a day are forgotten with the first report of the next', async () => {
  const reports = createD1ReportBox(env.DB);
  await reports.add(makeReport('1'), { network: 'a', day: '2026-01-01' });
  await reports.add(makeReport('2'), { network: 'b', day: '2026-01-02' });
  const { results } = await env.DB.prepare('SELECT * FROM report_networks').all();
  expect(results).toEqual([{ network: 'b', day: '2026-01-02', count: 1 }]);
});
