/** What a command leaves behind. Code 1 says that a file is refused or a check failed, 2 that the command cannot run. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  /** Written to standard output. */
  readonly output?: string | undefined;
  /** Written to standard error. */
  readonly complaint?: string | undefined;
}

/** A subcommand of `pnpm sheet`. */
export interface Command {
  /** What it takes, as help shows it and as `readUsage` reads it: "SHEET [ITEM] [--out FILE]". */
  readonly parameters: string;
  /** What it does, in a few lines. */
  readonly description: string;
  /** Runs with as many arguments as `parameters` allows, with the options that were given, by name, and the flags. */
  readonly run: (
    args: readonly string[],
    options: Readonly<Record<string, string | undefined>>,
    flags: ReadonlySet<string>,
  ) => Promise<Outcome>;
}
