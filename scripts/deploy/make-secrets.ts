import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

/** The help text of `secrets`. */
const usage = `Usage: npx -y pnpm@12 run secrets FILE

Writes a file with a new random value for each secret, to deploy with --secrets-file FILE. It replaces no file.`;

const makeKey = (): string => randomBytes(32).toString('base64');

/** Makes a random value for each secret of production, as lines of the form NAME=value. */
const makeSecrets = (): string =>
  [
    '# Signs attempts: id:key,id:key. The first key signs, all verify.',
    `ATTEMPT_KEYS=k1:${makeKey()}`,
    '# Hides the order of items and options. Never change it: every seed would give another quiz.',
    `SHUFFLE_KEY=${makeKey()}`,
    '# Lets editors publish: name:key,name:key.',
    `EDITOR_KEYS=editor:${makeKey()}`,
    '',
  ].join('\n');

/** Writes a new secrets file; resolves to the exit code, 2 if the arguments are wrong. */
export async function runSecrets([path, ...others]: readonly string[]): Promise<number> {
  if (path === undefined || path.startsWith('-') || others.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    await writeFile(path, makeSecrets(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    console.error(
      `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
  console.log(`Wrote ${path}. Keep it, and keep it secret. To set the secrets:
  npx -y pnpm@12 run deploy --secrets-file ${path}`);
  return 0;
}
