import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../../../../../scripts/repository.ts';

const Package = z.object({ scripts: z.record(z.string(), z.string()) });

/** Lists the commands `npx -y pnpm@12 run …` of the README's section on deploying, without `npx -y pnpm@12 run`. */
export async function readDeployCommands(): Promise<string[]> {
  const [, section = ''] = (await readFile(join(root, 'README.md'), 'utf8')).split('## Deploy it');
  const [own = ''] = section.split('\n## ');
  const commands = own.matchAll(/^npx -y pnpm@12 run ([^#\n]+)/gm);
  return [...commands].map(([, command = '']) => command.trim());
}

/** Runs a script of the root package in a folder, as pnpm would; resolves to its exit code and all its output. */
export async function runRootScript(
  [name = '', ...args]: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly output: string }> {
  const { scripts } = Package.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const [, script = ''] = /^node (\S+\.js)$/.exec(scripts[name] ?? '') ?? [];
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, script), ...args],
      { cwd, env },
      (error, out, complaint) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: out + complaint });
      },
    );
  });
}
