import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { root } from '../repository.ts';

const state = await mkdtemp(join(tmpdir(), 'dateline-dev-'));
after(() => rm(state, { recursive: true }));

/** Finds three ports that nothing uses, below those that the system gives to connections and other servers by itself. */
async function findPorts(): Promise<number[]> {
  const ports: number[] = [];
  for (let port = 20_000 + (process.pid % 10_000); ports.length < 3; port += 1) {
    const server = createServer().listen(port, 'localhost');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await once(server.close(), 'close');
    ports.push(port);
  }
  return ports;
}

it('a first start prints its steps and no error, serves all Workers, and ends at a signal', async () => {
  const [quiz = 0, desk = 0, api = 0] = await findPorts();
  const ports = ['--quiz-port', quiz, '--desk-port', desk, '--api-port', api].map(String);
  const dev = spawn(process.execPath, ['scripts/dev.js', ...ports, '--state', state], {
    cwd: root,
    env: { ...process.env, CI: '1' },
  });
  const ended = once(dev, 'exit');
  let printed = '';
  let errors = '';
  dev.stderr.on('data', (chunk) => (errors += String(chunk)));
  const isReady = new Promise<void>((resolve) => {
    dev.stdout.on('data', (chunk) => {
      printed += String(chunk);
      if (printed.includes('Press Ctrl-C to stop')) resolve();
    });
  });
  await Promise.race([isReady, ended]);
  try {
    assert.match(printed, /Building the quiz … done in [\d.]+ s\n/);
    assert.match(printed, /Starting the desk … done in [\d.]+ s\n/);
    const articles = await fetch(`http://localhost:${api}/v1/articles`);
    assert.equal(articles.status, 200);
    const front = await fetch(`http://localhost:${quiz}/`);
    assert.match(await front.text(), /Pakistan/);
    const editor = await fetch(`http://localhost:${desk}/`);
    assert.equal(editor.status, 200);
  } finally {
    dev.kill('SIGINT');
  }
  assert.deepEqual(await ended, [0, null], printed + errors);
  assert.equal(errors, '');
});
