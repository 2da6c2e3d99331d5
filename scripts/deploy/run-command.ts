import { spawn } from 'node:child_process';
import type { Command } from '../processes/supervised-process.ts';

/** Runs a command in this terminal; resolves to its exit code. A signal that would end this process ends the command. */
export function runCommand({ program, args, cwd, env }: Command): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    const stop = (signal: NodeJS.Signals): boolean => child.kill(signal);
    const end = (code: number | null): void => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? 1);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.once('error', ({ message }) => {
      console.error(message);
      end(1);
    });
    child.once('exit', end);
  });
}
