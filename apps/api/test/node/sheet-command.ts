import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const cli = createRequire(import.meta.url)
  .resolve('@dateline/model/sheets')
  .replace(/sheets\/index\.ts$/, 'cli/sheet.ts');

/** Runs `npx -y pnpm@12 sheet` as an editor does; without a key of their own, as on their own machine. */
export async function runSheet(args: readonly string[], key?: string) {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, DATELINE_EDITOR_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, output, complaint };
}
