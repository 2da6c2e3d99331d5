import { parseArgs } from 'node:util';
import { bank } from './bank.ts';
import { check } from './check.ts';
import type { Command, Outcome } from './command.ts';
import { explain } from './explain.ts';
import { publish } from './publish.ts';
import { reports } from './reports.ts';
import { statistics } from './statistics.ts';
import { readUsage } from './usage.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['verify', verify],
  ['check', check],
  ['explain', explain],
  ['bank', bank],
  ['publish', publish],
  ['withdraw', withdraw],
  ['reports', reports],
  ['statistics', statistics],
]);

const usageOf = (name: string, { parameters }: Command): string =>
  `pnpm sheet ${name} ${parameters}`;

const help = [
  'Works on fact sheets. SHEET is a file, or the id of a sheet in packages/model/sheets.',
  ...[...commands].map(([name, command]) => `${usageOf(name, command)}\n${command.description}`),
  'Exit codes: 0 all is well, 1 a file is refused or a check failed, 2 the command cannot run.',
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
  if (!isComplete) return misuse(`Usage: ${usageOf(name, command)}`);
  const given = Object.entries(values);
  const options = given.filter((each): each is [string, string] => typeof each[1] === 'string');
  const flags = given.filter(([, value]) => value === true).map(([each]) => each);
  return command.run(rest, Object.fromEntries(options), new Set(flags));
}

/** Runs `pnpm sheet` with the arguments after its name; whatever is thrown becomes a complaint. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return await dispatch(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}
