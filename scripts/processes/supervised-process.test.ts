import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startProcess, type Command } from './supervised-process.ts';

const cwd = import.meta.dirname;

const node = (script: string): Command => ({
  program: process.execPath,
  args: ['--input-type=module', '--eval', script],
  cwd,
});

/** Starts a child that ignores SIGTERM, writes the child's process id, and runs until it is killed. */
const stubbornParent = `
  import { spawn } from 'node:child_process';
  const child = spawn(process.execPath, ['--eval', \`
    process.on('SIGTERM', () => undefined);
    setInterval(() => undefined, 1000);
    console.log('child ' + process.pid);
  \`], { stdio: 'inherit' });
`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Resolves once no process has this id: the system removes a killed process a moment later. */
async function waitForEnd(pid: number): Promise<void> {
  while (isRunning(pid)) await setTimeout(20);
}

describe('startProcess', () => {
  it('collects both outputs and the exit code', async () => {
    const lines: string[] = [];
    const running = startProcess(
      node(`console.log('out\\n'); console.error('err'); process.exitCode = 3;`),
      (line) => lines.push(line),
    );
    assert.equal(await running.ended, 3);
    assert.deepEqual(lines.toSorted(), ['err', 'out']);
    assert.equal(running.output(), 'out\n');
    assert.match(running.log(), /err/);
  });

  it('reports a program that cannot be started', async () => {
    const running = startProcess({ program: join(cwd, 'missing'), args: [], cwd });
    assert.equal(await running.ended, 1);
    assert.match(running.log(), /ENOENT/);
  });

  it('waits for a pattern in the output', async () => {
    const running = startProcess(node(`console.log('Ready on http://localhost:1234');`));
    const [, port] = await running.waitFor(/Ready on \S+:(\d+)/);
    assert.equal(port, '1234');
    await running.ended;
  });

  it('rejects with the output if the command ends before the pattern', async () => {
    const running = startProcess(node(`console.log('no such table');`));
    await assert.rejects(running.waitFor(/Ready/), /before \/Ready\/:\nno such table/);
  });

  it(
    'rejects with the output if the pattern does not come in time',
    { timeout: 30_000 },
    async (t) => {
      const running = startProcess(node(`console.log('building'); setInterval(() => {}, 1000);`));
      t.after(() => running.kill());
      await running.waitFor(/building/);
      await assert.rejects(running.waitFor(/Ready/, 1), /wrote no \/Ready\/ in 1 ms:\nbuilding/);
    },
  );

  for (const way of ['stop', 'kill'] as const) {
    it(`${way} ends every process that the command started`, async () => {
      const running = startProcess(node(stubbornParent));
      const [, pid] = await running.waitFor(/child (\d+)/);
      await running[way]();
      await waitForEnd(Number(pid));
    });
  }

  it('leaves no process behind when this process is killed', async () => {
    const command = JSON.stringify(node(stubbornParent));
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { startProcess } from ${JSON.stringify(join(cwd, 'supervised-process.ts'))};
         startProcess(${command}, (line) => console.log(line));`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const written = String(await once(createInterface({ input: parent.stdout }), 'line'));
    parent.kill('SIGKILL');
    await waitForEnd(Number(/child (\d+)/.exec(written)?.[1]));
  });
});
