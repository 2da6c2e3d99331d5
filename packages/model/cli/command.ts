/** What a command leaves behind. Code 1 says that a file is refused, 2 that the command cannot run. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  /** Written to standard output. */
  readonly output?: string;
  /** Written to standard error. */
  readonly complaint?: string;
}

/** A subcommand of `pnpm sheet`. */
export interface Command {
  /** Its arguments, as help shows them: "SHEET ARTICLE". */
  readonly parameters: string;
  /** What it does, in a few lines. */
  readonly description: string;
  /** Runs with as many arguments as `parameters` names. */
  readonly run: (args: readonly string[]) => Promise<Outcome>;
}
