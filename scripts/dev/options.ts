import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../repository.ts';

/** The ports of the quiz, the desk and the API, and the folder that holds their local databases. */
export interface Options {
  readonly quizPort: number;
  readonly deskPort: number;
  readonly apiPort: number;
  readonly state: string;
}

/** The help text of `dev`. */
export const usage = `Usage: npx -y pnpm@12 dev [--quiz-port 5173] [--desk-port 5174] [--api-port 8787] [--state .wrangler/state]

Builds and runs the five Workers until Ctrl-C: the API with its publisher, the quiz with its card, and the desk.
The databases are kept in the folder given by --state.`;

function readPort(flag: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new RangeError(`Cannot use ${flag} ${text}: a port is a number from 1 to 65535`);
}

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'quiz-port': { type: 'string', default: '5173' },
      'desk-port': { type: 'string', default: '5174' },
      'api-port': { type: 'string', default: '8787' },
      state: { type: 'string', default: '.wrangler/state' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const quizPort = readPort('--quiz-port', values['quiz-port']);
  const apiPort = readPort('--api-port', values['api-port']);
  const deskPort = readPort('--desk-port', values['desk-port']);
  if (new Set([quizPort, deskPort, apiPort]).size < 3) {
    throw new RangeError('Cannot give one port to two of the quiz, the desk and the API');
  }
  return { quizPort, deskPort, apiPort, state: resolve(root, values.state) };
}
