/** What a command can be called with. */
export interface Usage {
  /** Fewest and most arguments beside the command's name. */
  readonly least: number;
  readonly most: number;
  /** The names of its options; each takes a value. */
  readonly options: readonly string[];
  /** Those of the options that must be given. */
  readonly required: readonly string[];
  /** The names of its flags, which are given or not. */
  readonly flags: readonly string[];
}

const option = /(\[?)--([\w-]+) \w+\]?/g;
const flag = /\[--([\w-]+)\]/g;

/**
 * Reads a usage line: "A" is needed, "[B]" may be left out, "C..." may be repeated, "--d E" is an
 * option, which may be left out in brackets, "[--f]" is a flag.
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
