import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bridgeArticle, writeBridgeSheet } from '../test/sheets/bridge-sheet.ts';
import { useScratchFolder } from '../test/scratch-folder.ts';
import { run } from './run.ts';

const { save } = useScratchFolder();

describe('npx -y pnpm@12 sheet', () => {
  test.each([[['--help']], [['-h']], [['verify', '--help']]])('shows help for %j', async (args) => {
    const { code, output } = await run(args);
    expect(code).toBe(0);
    for (const usage of [
      'npx -y pnpm@12 sheet verify SHEET ARTICLE',
      'npx -y pnpm@12 sheet check SHEET...',
      'npx -y pnpm@12 sheet explain SHEET [ITEM]',
      'npx -y pnpm@12 sheet bank SHEET [--out FILE]',
    ]) {
      expect(output).toContain(usage);
    }
  });

  test.each([
    ['no command', [], /SHEET ARTICLE/],
    ['an unknown command', ['fly'], /Cannot run "fly": the commands are new, resolve, verify/],
    ['too few arguments', ['verify', 'a'], /^Usage: npx -y pnpm@12 sheet verify SHEET ARTICLE$/],
    ['too many arguments', ['verify', 'a', 'b', 'c'], /^Usage/],
    ['too many arguments after an optional one', ['explain', 'a', 'b', 'c'], /^Usage/],
    [
      'no argument where several are possible',
      ['check'],
      /^Usage: npx -y pnpm@12 sheet check SHEET\.\.\.$/,
    ],
    ['an option without its value', ['bank', 'a', '--out'], /'--out <value>' argument missing/],
    ['an option of another command', ['check', 'a', '--out', 'b'], /Unknown option '--out'/],
    ['an unknown option', ['verify', '--fast'], /Unknown option '--fast'/],
  ])('explains the error or the usage: %s', async (_name, args, complaint) => {
    const outcome = await run(args);
    expect(outcome.code).toBe(2);
    expect(outcome.complaint).toMatch(complaint);
  });

  test('writes results to standard output and errors to standard error, and sets the exit code', async () => {
    const entry = fileURLToPath(new URL('sheet.ts', import.meta.url));
    const start = (...args: string[]) =>
      spawnSync(process.execPath, [entry, ...args], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: undefined },
      });
    const sheet = await save('spawned.json', writeBridgeSheet());
    const text = await save('spawned.txt', bridgeArticle);

    const done = start('verify', sheet, text);
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('Café Bridge');
    const refused = start('verify', text, text);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('This is not JSON');
    const misused = start();
    expect([misused.status, misused.stdout]).toEqual([2, '']);
  });
});
