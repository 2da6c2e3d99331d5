import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readDeployedWorkers } from './deployed-workers.ts';
import { runSecrets } from './make-secrets.ts';
import { readSecretsFile, withOwnSecrets } from './secrets-file.ts';

describe('a secrets file', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-secrets-test-'));
  });
  after(() => rm(folder, { recursive: true }));

  const write = async (text: string): Promise<string> => {
    const path = join(folder, 'written');
    await writeFile(path, text);
    return path;
  };
  const workers = [{ secrets: ['A', 'B'] }, { secrets: ['C'] }, { secrets: [] }] as const;

  it('may be JSON or lines', async () => {
    for (const text of ['A=1\nC=k1:x==\n', '{ "A": "1", "C": "k1:x==" }']) {
      const values = await readSecretsFile(await write(text), workers);
      assert.deepEqual(
        [...values],
        [
          ['A', '1'],
          ['C', 'k1:x=='],
        ],
      );
    }
  });

  it('is refused if a name is unknown or has no value', async () => {
    for (const [text, message] of [
      ['A=1\nD=2', /no Worker has a secret D, only A, B, C/],
      ['A=', /A has no value/],
      ['{ "A": 1 }', /A has no value/],
    ] as const) {
      await assert.rejects(readSecretsFile(await write(text), workers), message);
    }
  });

  it('gives each Worker its own secrets, in a file that is removed afterwards', async () => {
    const values = new Map(Object.entries({ A: '1', C: '3' }));
    const seen = await Promise.all(
      workers.map((worker) =>
        withOwnSecrets(worker, values, async (path) => ({
          path,
          text: path === undefined ? undefined : await readFile(path, 'utf8'),
        })),
      ),
    );
    assert.deepEqual(
      seen.map(({ text }) => text),
      ['{"A":"1"}', '{"C":"3"}', undefined],
    );
    for (const { path } of seen) assert.ok(path === undefined || !existsSync(path));
  });

  it('that is made has a random value for each secret, only for this user, and replaces no other', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    assert.equal(await runSecrets([first]), 0);
    assert.equal(await runSecrets([second]), 0);
    assert.equal((await stat(first)).mode & 0o777, 0o600);
    const all = readDeployedWorkers('');
    const [one, other] = [await readSecretsFile(first, all), await readSecretsFile(second, all)];
    assert.deepEqual([...one.keys()].toSorted(), all.flatMap(({ secrets }) => secrets).toSorted());
    for (const [name, value] of one) {
      assert.notEqual(value, other.get(name));
      assert.equal(Buffer.from(value.replace(/^\w+:/, ''), 'base64').length, 32);
    }
    assert.equal(await runSecrets([first]), 1);
    assert.deepEqual(await readSecretsFile(first, all), one);
    assert.equal(await runSecrets([]), 2);
  });
});
