import type { Report } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { createD1ReportBox } from './d1-report-box.ts';
import { createD1ReportList } from './d1-report-list.ts';
import { createMemoryReports } from './memory-reports.ts';

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

describe.each([
  ['D1', () => ({ ...createD1ReportBox(env.DB), ...createD1ReportList(env.DB) })],
  ['memory', createMemoryReports],
])('reports in %s', (_where, createReports) => {
  test('a report is read as it was stored', async () => {
    const reports = createReports();
    const [one, other] = [makeReport('1'), makeReport('0', { text: null, answered: false })];
    await reports.add(one);
    await reports.add(other);
    expect(await reports.list({ limit: 9 })).toEqual([one, other]);
  });

  test('the first report with an id stays', async () => {
    const reports = createReports();
    await reports.add(makeReport('1'));
    await reports.add(makeReport('1', { reason: 'unfair', at: '2026-02-01T00:00:00.000Z' }));
    expect(await reports.list({ limit: 9 })).toEqual([makeReport('1')]);
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
    expect(await idsOf({ limit: 2 })).toEqual(['b', 'd']);
    expect(await idsOf({ limit: 9, after: { at: day(2), id: 'd' } })).toEqual(['c', 'a']);
    expect(await idsOf({ limit: 9, articleId: 'bridge' })).toEqual(['b', 'd', 'a']);
    expect(await idsOf({ limit: 9, articleId: 'canal' })).toEqual([]);
  });
});
