import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { needsNewerNode } from '../newer-node.js';
import { readOptions } from './options.ts';
import { explainTakenPort } from './ports.ts';

describe('dev', () => {
  it('says which port is in use and how to choose another', async () => {
    const server = createServer().listen(0, 'localhost');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const apiPort = typeof address === 'object' && address !== null ? address.port : 0;
    const message = await explainTakenPort({ quizPort: 1, deskPort: 2, apiPort });
    server.close();
    assert.match(message ?? '', new RegExp(`Port ${String(apiPort)} for the API is in use`));
    assert.match(message ?? '', /--api-port/);
  });

  it('says what to do if Node is too old', () => {
    assert.equal(needsNewerNode('dev', '20.20.2'), true);
    assert.equal(needsNewerNode('dev', '24.0.0'), false);
  });

  it('refuses a port that is not valid or is given twice', () => {
    for (const args of [
      ['--quiz-port', '0'],
      ['--api-port', 'x'],
      ['--quiz-port', '8787'],
      ['--desk-port', '5173'],
    ]) {
      assert.throws(() => readOptions(args), RangeError);
    }
  });
});
