/** The arguments and options that a command accepts. */
export interface Usage {
  /** The fewest arguments after the command's name. */
  readonly least: number;
  /** The most arguments after the command's name. */
  readonly most: number;
  /** The names of the options; each takes a value. */
  readonly options: readonly string[];
  /** The names of the options that must be given. */
  readonly required: readonly string[];
  /** The names of the flags: options without a value. */
  readonly flags: readonly string[];
}

const option = /(\[?)--([\w-]+) \w+\]?/g;
const flag = /\[--([\w-]+)\]/g;

/**
 * Reads a usage line. "A" is required, "[B]" is optional, "C..." may be repeated, "--d E" is a required option,
 * "[--d E]" an optional one, and "[--f]" is a flag.
 */
export function readUsage(parameters: string): Usage {
  const options = [...parameters.matchAll(option)];
  const words = parameters.replaceAll(option, '').replaceAll(flag, '').trim().split(/\s+/);
  const isRepeated = words.some((word) => word.includes('...'));
  return {
    least: words.filter((word) => word !== '' && !word.startsWith('[')).length,
    most: isRepeated ? Infinity : words.filter((word) => word !== '').length,
    options: options.map(([, , name = '']) => name),
    required: options.filter(([, bracket]) => bracket === '').map(([, , name = '']) => name),
    flags: [...parameters.matchAll(flag)].map(([, name = '']) => name),
  };
}
