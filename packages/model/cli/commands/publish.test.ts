import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { revisionOf } from '../../src/sheet/text/canonical.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { makeSheet } from '../../test/sheets/short-sheet.ts';
import { namesakeSheet } from '../../test/sheets/small-sheet.ts';
import { useStubApi } from '../../test/stub-api.ts';
import { run } from '../run.ts';

const { save } = useScratchFolder();
const startApi = useStubApi();

const sheet = makeSheet('bridge');
const path = `/v1/articles/${sheet.id}/revisions`;
const [before, after] = ['b'.repeat(64), 'a'.repeat(64)];
const published = {
  revision: after,
  previous: before,
  published: true,
  changes: {
    facts: { kept: ['treaty', 'mission'], rewritten: ['talks'], retired: [], added: ['visit'] },
    items: {
      kept: ['treaty/date'],
      rewritten: [],
      rekeyed: ['talks/date', 'talks/place'],
      retired: ['talks/what'],
      added: [],
    },
  },
  unsigned: ['treaty/date'],
  attempts: { begun: 12, responses: 1 },
};
/** The log of the article, from which the current revision is read if none is named. */
const log = { json: { corrections: [{ revision: before }] } };
const problem = (status: number, more: object = {}) => ({
  status,
  json: { type: '/problems/any', title: 'It cannot be', status, ...more },
});

/** Publishes the sheet, or another. */
async function publish(to: string, options: readonly string[] = [], sent: object = sheet) {
  const file = await save('sheet.json', JSON.stringify(sent));
  return { file, ...(await run(['publish', file, '--note', 'A note', '--to', to, ...options])) };
}

beforeEach(() => void vi.stubEnv('DATELINE_EDITOR_KEY', undefined));

describe('npx -y pnpm@12 sheet publish', () => {
  test('sends sheet and note with the key, and prints what happened to facts, items and attempts', async () => {
    const { url, asked } = await startApi({ status: 201, json: published });
    const { code, output, complaint } = await publish(url, ['--previous', before]);
    expect([code, complaint]).toEqual([0, undefined]);
    expect(output).toBe(
      [
        `${sheet.id}, revision ${after}`,
        `before: ${before}`,
        'facts: 2 kept, 1 rewritten, 1 added',
        '  rewritten: talks',
        '  added: visit',
        'items: 1 kept, 2 rekeyed, 1 retired',
        '  rekeyed: talks/date, talks/place',
        '  retired: talks/what',
        'no longer served: 1 item whose signature has lapsed or that was dropped',
        '  unsigned: treaty/date',
        'attempts: 12 begun; 1 counted response to items that are rekeyed or retired',
        'Published.',
      ].join('\n'),
    );
    const [{ method, url: target, headers, body } = { body: '{}', headers: {} }] = asked;
    expect([method, target]).toEqual(['POST', path]);
    expect(headers).toMatchObject({
      authorization: 'Bearer dateline-editor-key-for-development',
      'content-type': 'application/json',
    });
    expect(JSON.parse(body)).toMatchObject({
      sheet: { id: sheet.id },
      note: 'A note',
      previous: before,
      restore: false,
      dryRun: false,
    });
  });

  test('prints the same for a dry run, and says that it is one', async () => {
    const { url, asked } = await startApi(log, { json: { ...published, published: false } });
    const { code, output } = await publish(url, ['--dry-run']);
    expect(code).toBe(0);
    expect(output).toMatch(
      /rekeyed: talks\/date, talks\/place[^]*\nA dry run: nothing was published\. To publish .*: --previous b{64}$/,
    );
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({ dryRun: true });
  });

  test('over a revision that is not named publishes nothing, and says which it is, what would change and how to repeat', async () => {
    const { url, asked } = await startApi(log, { json: { ...published, published: false } });
    const { file, code, output, complaint } = await publish(url);
    expect(code).toBe(1);
    expect(output).toMatch(
      /rekeyed: talks\/date, talks\/place[^]*\nA dry run: nothing was published\./,
    );
    expect(complaint).toBe(
      `${file}: The article is published already. If your sheet is based on its current revision, repeat the command with --previous ${before}`,
    );
    expect(asked[0]?.url).toBe(`/v1/articles/${sheet.id}/corrections`);
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({ previous: before, dryRun: true });
  });

  test('the revision that is current needs no other to be named: it is restored if it is withdrawn', async () => {
    const revision = await revisionOf(FactSheet.parse(sheet));
    const { url, asked } = await startApi(
      { json: { corrections: [{ revision }] } },
      { status: 201, json: { ...published, revision, previous: revision, changes: null } },
    );
    expect((await publish(url, ['--restore'])).code).toBe(0);
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({ previous: revision, dryRun: false });
  });

  test.each([
    [
      'a new article',
      { previous: null, changes: null, attempts: null },
      /This is the first revision\./,
    ],
    [
      'the current revision',
      { previous: after, changes: null, attempts: null, published: false },
      /is current now\.\nNothing was published\.$/,
    ],
    [
      'the revision of a withdrawn article',
      { previous: after, changes: null, attempts: null },
      /The article was withdrawn\.\nPublished\.$/,
    ],
    ['attempts that cannot be counted', { attempts: null }, /attempts: they cannot be counted now/],
  ])('reports %s', async (_what, changes, words) => {
    const { url } = await startApi({ status: 201, json: { ...published, ...changes } });
    expect((await publish(url, ['--previous', before])).output).toMatch(words);
  });

  test('checks the sheet first, and sends none with a finding', async () => {
    const { url, asked } = await startApi();
    const { file, code, output, complaint } = await publish(url, [], namesakeSheet);
    expect([code, complaint]).toEqual([1, `${file}: Nothing was published, a check failed.`]);
    expect(output).toContain('check 14, clear reference');
    const broken = await publish(url, [], { ...sheet, language: 'English!' });
    const language = `${file}: language: Write a BCP 47 tag such as en`;
    expect(broken).toMatchObject({ code: 1, complaint: language });
    expect(asked).toEqual([]);
  });

  test.each([[[]], [['--dry-run']]])(
    'sends no sheet without a signed item, and says what to run: %j',
    async (options) => {
      const { url, asked } = await startApi();
      const { code, output } = await publish(url, options, { ...sheet, signatures: [] });
      expect(code).toBe(1);
      expect(output).toMatch(/check 30, signed: None of its \d+ items is signed/);
      expect(output).toContain('sheet sign bridge --all');
      expect(asked).toEqual([]);
    },
  );

  test('prints every fault that the server finds, with its path in the sheet', async () => {
    const errors = [
      { path: ['sheet', 'facts', 0, 'time'], message: 'a/b, check 30 newer: it is too late' },
      { path: ['note'], message: 'Too short' },
    ];
    const { url } = await startApi(log, problem(422, { errors }));
    const { file, code, output, complaint } = await publish(url);
    expect([code, output]).toEqual([1, undefined]);
    expect(complaint?.split('\n')).toEqual([
      `${file}: fact ${sheet.facts[0]?.id}, time: a/b, check 30 newer: it is too late`,
      `${file}: note: Too short`,
    ]);
  });

  test.each([
    ['a conflict', problem(409, { detail: 'Look again' }), 1, /It cannot be\. Look again$/],
    ['a server without keys', problem(503), 2, /It cannot be$/],
    ['a control character', problem(500, { detail: '\u001B[2J' }), 2, /\\u\{1b\}\[2J$/],
    ['no reason', { status: 502, json: {} }, 2, /answered with status 502 and gave no reason$/],
    [
      'another program',
      { text: '<html>' },
      2,
      /is not a Dateline API: it answered with status 200 and no JSON$/,
    ],
    ['another version', { json: {} }, 2, /this API is of another version$/],
    ['an unknown key', problem(401), 2, /does not know this key: set DATELINE_EDITOR_KEY/],
  ])('says what is wrong: %s', async (_what, answer, code, words) => {
    const { url } = await startApi(answer);
    const outcome = await publish(url, ['--previous', before]);
    expect(outcome.code).toBe(code);
    expect(outcome.complaint).toMatch(words);
  });

  test('states the given revision as the one that the sheet is based on, and null for a new article', async () => {
    const stated = await startApi({ status: 201, json: published });
    await publish(stated.url, ['--previous', after, '--restore']);
    expect(JSON.parse(stated.asked[0]?.body ?? '')).toMatchObject({
      previous: after,
      restore: true,
    });
    const unknown = await startApi(problem(404), { status: 201, json: published });
    await publish(unknown.url);
    expect(JSON.parse(unknown.asked[1]?.body ?? '')).toMatchObject({ previous: null });
  });

  test('publishes nothing if the current revision cannot be read', async () => {
    const { url, asked } = await startApi(problem(503));
    expect(await publish(url)).toMatchObject({ code: 2 });
    expect(asked).toHaveLength(1);
  });

  test('says that no server answers', async () => {
    const { connectFromSilentPort } = await startApi();
    const url = await connectFromSilentPort();
    expect(await publish(url)).toMatchObject({
      code: 2,
      complaint: `Cannot reach ${url}: nothing answers there`,
    });
  });

  test('does not follow a redirect with the key to another server', async () => {
    const other = await startApi({ status: 201, json: published });
    const moved = { status: 307, json: {}, headers: { Location: `${other.url}${path}` } };
    const { url } = await startApi(moved);
    vi.stubEnv('DATELINE_EDITOR_KEY', 'my-own');
    expect(await publish(url)).toMatchObject({ code: 2 });
    expect(other.asked).toEqual([]);
  });

  test.each([
    ['no note', ['publish', 'a.json'], /^Usage: npx -y pnpm@12 sheet publish SHEET --note TEXT/],
    [
      'an invalid URL',
      ['publish', 'reykjavik-summit-1986', '--note', 'a', '--to', 'paper'],
      /Cannot use --to paper/,
    ],
    ['a flag with a value', ['publish', 'a.json', '--note', 'a', '--dry-run=yes'], /--dry-run/],
  ])('explains the error or the usage: %s', async (_what, args, complaint) => {
    const outcome = await run(args);
    expect(outcome.code).toBe(2);
    expect(outcome.complaint).toMatch(complaint);
  });
});
