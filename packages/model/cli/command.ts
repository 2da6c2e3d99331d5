/** The result of a command. Code 1: a file was rejected or a check failed. Code 2: the command could not run. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  /** Goes to standard output. */
  readonly output?: string | undefined;
  /** Goes to standard error. */
  readonly complaint?: string | undefined;
}

/** A subcommand of `npx -y pnpm@12 sheet`. */
export interface Command {
  /** The arguments and options, as help shows them and as `readUsage` reads them: "SHEET [ITEM] [--out FILE]". */
  readonly parameters: string;
  /** What the command does, in a few lines. */
  readonly description: string;
  /** Runs with as many arguments as `parameters` allows, the given options by name, and the given flags. */
  readonly run: (
    args: readonly string[],
    options: Readonly<Record<string, string | undefined>>,
    flags: ReadonlySet<string>,
  ) => Promise<Outcome>;
}

/** How an editor starts the commands, from the root of the repository. */
export const program = 'npx -y pnpm@12 sheet';
