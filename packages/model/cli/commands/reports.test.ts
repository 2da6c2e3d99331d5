import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useStubApi } from '../../test/stub-api.ts';
import { run } from '../run.ts';

const startApi = useStubApi();

beforeEach(() => void vi.stubEnv('DATELINE_EDITOR_KEY', undefined));

describe('npx -y pnpm@12 sheet reports', () => {
  const report = {
    id: 'r',
    at: '2026-01-01T00:00:00.000Z',
    articleId: 'bridge',
    revision: 'a'.repeat(64),
    item: 'opening/date',
    stem: 'When was the bridge opened?',
    reason: 'wrong-answer',
    text: 'On Monday.\n\u001B]0;pwned\u0007Not on Sunday.',
    answered: true,
  };

  test('lists all pages, and escapes control characters in readers’ texts', async () => {
    const { url, asked } = await startApi(
      { json: { reports: [report], nextCursor: 'next' } },
      { json: { reports: [{ ...report, text: null, answered: false }], nextCursor: null } },
    );
    const { code, output } = await run(['reports', 'bridge', '--to', url]);
    expect(code).toBe(0);
    expect(output).toBe(
      [
        '2026-01-01T00:00:00.000Z  bridge  opening/date  revision aaaaaaaaaaaa',
        '  id r',
        '  When was the bridge opened?',
        '  wrong-answer, after answering',
        '  > On Monday.',
        '  > \\u{1b}]0;pwned\\u{7}Not on Sunday.',
        '',
        '2026-01-01T00:00:00.000Z  bridge  opening/date  revision aaaaaaaaaaaa',
        '  id r',
        '  When was the bridge opened?',
        '  wrong-answer, before answering',
        '',
        '2 reports',
      ].join('\n'),
    );
    expect(asked.map((each) => each.url)).toEqual([
      '/v1/reports?article=bridge',
      '/v1/reports?article=bridge&cursor=next',
    ]);
  });

  test('stops if a server returns the same page again and again', async () => {
    const page = { json: { reports: [report], nextCursor: 'next' } };
    const { url } = await startApi(page, page, page);
    expect((await run(['reports', '--to', url])).output).toMatch(/2 reports$/);
  });

  test('prints the problem that the API answers with', async () => {
    const { url } = await startApi({
      status: 503,
      json: { title: 'It cannot be', detail: 'No keys' },
    });
    expect(await run(['reports', '--to', url])).toEqual({
      code: 2,
      complaint: 'reports: It cannot be. No keys',
    });
  });

  test('closes and deletes a report by its id, and lists the closed ones', async () => {
    const { url, asked } = await startApi(
      { json: { id: 'a', closed: true } },
      { json: { id: 'b', deleted: true } },
      { json: { reports: [], nextCursor: null } },
      { status: 404, json: { title: 'No report has this id' } },
    );
    const to = ['--to', url];
    expect(await run(['reports', '--close', 'a', ...to])).toEqual({
      code: 0,
      output: 'a is closed.',
    });
    const deleted = await run(['reports', '--delete', 'b/c', ...to]);
    expect(deleted).toEqual({ code: 0, output: 'b/c is deleted.' });
    await run(['reports', '--closed', ...to]);
    const unknown = await run(['reports', '--delete', 'd', ...to]);
    expect(unknown).toEqual({ code: 2, complaint: 'd: No report has this id' });
    expect(asked.map((each) => `${each.method} ${each.url}`)).toEqual([
      'POST /v1/reports/a/closure',
      'DELETE /v1/reports/b%2Fc',
      'GET /v1/reports?state=closed',
      'DELETE /v1/reports/d',
    ]);
  });
});
