/**
 * Runs the command given by its arguments and ends it, with every process that the command started,
 * as soon as standard input closes. The parent holds the other end of that pipe, so nothing outlives
 * the parent, even if the parent is killed by SIGKILL. Must be started as the leader of a process group.
 */
import { spawn } from 'node:child_process';

/** How long the command may take to end after SIGTERM, in milliseconds. */
const gracePeriod = 5_000;

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let isStopping = false;

const killGroup = (): void => {
  process.kill(-process.pid, 'SIGKILL');
};

child.once('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
child.once('exit', (code) => {
  if (isStopping) killGroup();
  process.exit(code ?? 1);
});

process.on('SIGTERM', () => undefined);
process.stdin.resume().once('close', () => {
  isStopping = true;
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(killGroup, gracePeriod);
});
