import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { needsNewerNode } from '../newer-node.js';
import { readOptions } from './options.ts';
import { findTakenPort } from './ports.ts';
import { findCorruptSheets } from './sheets.ts';

describe('dev', () => {
  it('says which port is in use and how to choose another', async () => {
    const server = createServer().listen(0, 'localhost');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const apiPort = typeof address === 'object' && address !== null ? address.port : 0;
    const message = await findTakenPort({ quizPort: 1, apiPort, state: '' });
    server.close();
    assert.match(
      message ?? '',
      new RegExp(`Port ${String(apiPort)}, meant for the API, is in use`),
    );
    assert.match(message ?? '', /--api-port/);
  });

  it('says which sheet is corrupt and where', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-sheets-'));
    await writeFile(join(folder, 'broken.json'), '{ "id": "a", ');
    await writeFile(join(folder, 'empty.json'), '{ "id": "Not a slug" }');
    const message = (await findCorruptSheets(folder)) ?? '';
    await rm(folder, { recursive: true });
    assert.match(message, /broken\.json is not a valid fact sheet:\n {2}This is not JSON/);
    assert.match(message, /empty\.json is not a valid fact sheet:\n {2}id: Write lower-case/);
    assert.equal(await findCorruptSheets(), undefined);
  });

  it('says what to do under an old Node', () => {
    assert.equal(needsNewerNode('dev', '20.20.2'), true);
    assert.equal(needsNewerNode('dev', '24.0.0'), false);
  });

  it('refuses ports that are none', () => {
    for (const args of [
      ['--quiz-port', '0'],
      ['--api-port', 'x'],
      ['--quiz-port', '8787'],
    ]) {
      assert.throws(() => readOptions(args), RangeError);
    }
  });
});
