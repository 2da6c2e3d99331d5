import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../src/sheet/article-text.ts';
import { run } from './run.ts';

const article = 'Town opens bridge\n\nThe mayor opened the Café Bridge on Monday.\n';

const evidence = { paragraph: 1, start: 21, end: 32 };

const { digest, paragraphs } = await readArticle(article);

function writeSheet(changes: object = {}, piece: object = evidence): string {
  return JSON.stringify({
    id: 'bridge',
    language: 'en',
    headline: 'A new bridge',
    summary: 'A bridge is open.',
    source: { digest, paragraphs: paragraphs.map(({ length }) => length) },
    entities: [],
    facts: [
      {
        kind: 'event',
        id: 'opening',
        statement: 'A bridge was opened.',
        what: 'the opening of a bridge',
        evidence: [piece],
      },
    ],
    ...changes,
  });
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function verify(sheet: string | Uint8Array, text: string | Uint8Array = article) {
  return run(['verify', await save('sheet.json', sheet), await save('article.txt', text)]);
}

describe('pnpm sheet verify', () => {
  test('prints each fact with what its evidence reads in the article', async () => {
    const { code, output } = await verify(writeSheet());
    expect(code).toBe(0);
    expect(output).toContain('opening\n  A bridge was opened.\n  [1:21-32] Café Bridge\n');
  });

  test('takes the article in any line breaks and either normal form', async () => {
    const other = `\uFEFF${article.normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(await verify(writeSheet(), other)).toMatchObject({ code: 0 });
  });

  test('refuses another article, and tells its digest and the lengths of its paragraphs', async () => {
    const other = 'Town shuts bridge\nIt was old.';
    const { code, output, complaint } = await verify(writeSheet(), other);
    expect({ code, output }).toEqual({ code: 1 });
    expect(complaint).toContain(
      `source.digest: The article's digest is ${(await readArticle(other)).digest}`,
    );
    expect(complaint).toContain(
      "source.paragraphs: The article's paragraphs have the lengths 17, 11",
    );
  });

  test('refuses paragraph lengths that are not those of the article', async () => {
    const { code, complaint } = await verify(
      writeSheet({ source: { digest, paragraphs: [99, 99] } }),
    );
    expect(code).toBe(1);
    expect(complaint).toMatch(/sheet\.json: source\.paragraphs: .*17, 43$/);
  });

  test('refuses a quote that the article does not hold where it points', async () => {
    const { code, complaint } = await verify(writeSheet({}, { ...evidence, quote: 'Tea Bridge' }));
    expect(code).toBe(1);
    expect(complaint).toMatch(/facts\[0\]\.evidence\[0\]\.quote: .*"Café Bridge"$/);
  });

  test('refuses a broken sheet with the path of every fault, each on its own line', async () => {
    const { code, complaint } = await verify(
      writeSheet({ language: 'English!' }, { paragraph: 7, start: 0, end: 3 }),
    );
    expect(code).toBe(1);
    const path = join(folder, 'sheet.json');
    expect(complaint?.split('\n')).toEqual([
      `${path}: language: Write a BCP 47 tag such as en`,
      `${path}: facts[0].evidence[0].paragraph: The article has paragraphs 0 to 1`,
    ]);
  });

  test.each([
    ['a comma too many', '{\n  "facts": [1,]\n}', /line 2 column 15/],
    ['a comma too few', '{"id": 1\n"language": 2}', /line 2 column 1/],
    ['no value at all', 'facts', /line 1 column 1/],
    ['an early end', '{"id":', /end of JSON input/],
  ])('says where JSON breaks: %s', async (_name, text, position) => {
    const { code, complaint } = await verify(text);
    expect(code).toBe(1);
    expect(complaint).toMatch(/sheet\.json: This is not JSON: /);
    expect(complaint).toMatch(position);
  });

  test('says why it cannot read a file', async () => {
    const missing = join(folder, 'missing.json');
    expect(await run(['verify', missing, missing])).toEqual({
      code: 2,
      complaint: `Cannot read ${missing}: there is no such file`,
    });
    expect(await run(['verify', folder, folder])).toMatchObject({ complaint: /it is a folder$/ });
    expect((await verify(new Uint8Array([0xff, 0xfe]))).complaint).toMatch(/it is not UTF-8 text$/);
  });
});

describe('pnpm sheet', () => {
  test.each([[['--help']], [['-h']], [['verify', '--help']]])('shows help for %j', async (args) => {
    const { code, output } = await run(args);
    expect(code).toBe(0);
    expect(output).toContain('pnpm sheet verify SHEET ARTICLE');
  });

  test.each([
    ['no command', [], /SHEET ARTICLE/],
    ['an unknown command', ['fly'], /Cannot run "fly": the commands are verify/],
    ['too few arguments', ['verify', 'a'], /^Usage: pnpm sheet verify SHEET ARTICLE$/],
    ['too many arguments', ['verify', 'a', 'b', 'c'], /^Usage/],
    ['an unknown option', ['verify', '--fast'], /Unknown option '--fast'/],
  ])('explains its use on %s', async (_name, args, complaint) => {
    const outcome = await run(args);
    expect(outcome.code).toBe(2);
    expect(outcome.complaint).toMatch(complaint);
  });

  test('writes what it finds to the right stream and ends with the right code', async () => {
    const entry = fileURLToPath(new URL('sheet.ts', import.meta.url));
    const start = (...args: string[]) =>
      spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' });
    const sheet = await save('spawned.json', writeSheet());
    const text = await save('spawned.txt', article);

    const done = start('verify', sheet, text);
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('Café Bridge');
    const refused = start('verify', text, text);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('This is not JSON');
    const misused = start();
    expect([misused.status, misused.stdout]).toEqual([2, '']);
  });
});
