import { parseArgs } from 'node:util';
import { bank } from './bank.ts';
import { check } from './check.ts';
import type { Command, Outcome } from './command.ts';
import { explain } from './explain.ts';
import { readUsage } from './usage.ts';
import { verify } from './verify.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['verify', verify],
  ['check', check],
  ['explain', explain],
  ['bank', bank],
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
    options: Object.fromEntries(usage.options.map((name) => [name, { type: 'string' }] as const)),
    allowPositionals: true,
  });
  const [name, ...rest] = positionals;
  if (name === undefined) return misuse(help);
  if (command === undefined) {
    return misuse(`Cannot run "${name}": the commands are ${[...commands.keys()].join(', ')}`);
  }
  return rest.length >= usage.least && rest.length <= usage.most
    ? command.run(rest, values)
    : misuse(`Usage: ${usageOf(name, command)}`);
}

/** Runs `pnpm sheet` with the arguments after its name; whatever is thrown becomes a complaint. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return await dispatch(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}
