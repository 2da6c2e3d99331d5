/**
 * Runs the command that its arguments name, and ends it with all that it started when its standard
 * input closes: so nothing outlives the one who holds the other end, even one killed by SIGKILL.
 * It must lead a process group of its own.
 */
import { spawn } from 'node:child_process';

/** How long the command may take to end by itself, in milliseconds. */
const grace = 5_000;

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let isEnding = false;

const endGroup = (): void => {
  process.kill(-process.pid, 'SIGKILL');
};

child.once('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
child.once('exit', (code) => {
  if (isEnding) endGroup();
  process.exit(code ?? 1);
});

process.on('SIGTERM', () => undefined);
process.stdin.resume().once('close', () => {
  isEnding = true;
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(endGroup, grace);
});
