import { parseArgs } from 'node:util';
import { program, type Command, type Outcome } from './command.ts';
import { bank } from './commands/bank.ts';
import { check } from './commands/check.ts';
import { drop } from './commands/drop.ts';
import { explain } from './commands/explain.ts';
import { exportSheet } from './commands/export.ts';
import { formatReference } from './commands/format.ts';
import { newSheet } from './commands/new.ts';
import { publish } from './commands/publish.ts';
import { reports } from './commands/reports.ts';
import { resolve } from './commands/resolve.ts';
import { sign } from './commands/sign.ts';
import { statistics } from './commands/statistics.ts';
import { style } from './commands/style.ts';
import { verify } from './commands/verify.ts';
import { withdraw } from './commands/withdraw.ts';
import { readUsage } from './usage.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['new', newSheet],
  ['resolve', resolve],
  ['verify', verify],
  ['check', check],
  ['style', style],
  ['explain', explain],
  ['bank', bank],
  ['format', formatReference],
  ['sign', sign],
  ['drop', drop],
  ['export', exportSheet],
  ['publish', publish],
  ['withdraw', withdraw],
  ['reports', reports],
  ['statistics', statistics],
]);

const formatUsage = (name: string, { parameters }: Command): string =>
  `${program} ${name} ${parameters}`;

const help = [
  'Commands for fact sheets. SHEET is a file, or the id of a sheet in packages/model/sheets.',
  ...[...commands].map(
    ([name, command]) => `${formatUsage(name, command)}\n${command.description}`,
  ),
  'Exit codes: 0 success, 1 a file was rejected or a check failed, 2 the command could not run.',
].join('\n\n');

const misuse = (complaint: string): Outcome => ({ code: 2, complaint });

async function dispatch(args: readonly string[]): Promise<Outcome> {
  if (args.includes('--help') || args.includes('-h')) return { code: 0, output: help };
  const command = commands.get(args[0] ?? '');
  const usage = readUsage(command?.parameters ?? '');
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(usage.options.map((name) => [name, { type: 'string' }] as const)),
      ...Object.fromEntries(usage.flags.map((name) => [name, { type: 'boolean' }] as const)),
    },
    allowPositionals: true,
  });
  const [name, ...rest] = positionals;
  if (name === undefined) return misuse(help);
  if (command === undefined) {
    return misuse(`Cannot run "${name}": the commands are ${[...commands.keys()].join(', ')}`);
  }
  const isComplete =
    rest.length >= usage.least &&
    rest.length <= usage.most &&
    usage.required.every((each) => values[each] !== undefined);
  if (!isComplete) return misuse(`Usage: ${formatUsage(name, command)}`);
  const given = Object.entries(values);
  const options = given.filter((each): each is [string, string] => typeof each[1] === 'string');
  const flags = given.filter(([, value]) => value === true).map(([each]) => each);
  return command.run(rest, Object.fromEntries(options), new Set(flags));
}

/** Runs `npx -y pnpm@12 sheet` with the arguments after its name; turns every thrown error into a complaint. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return await dispatch(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}
