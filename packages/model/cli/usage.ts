/** What a command can be called with. */
export interface Usage {
  /** Fewest and most arguments beside the command's name. */
  readonly least: number;
  readonly most: number;
  /** The names of its options; each takes a value. */
  readonly options: readonly string[];
}

const option = /\[--(\w+) \w+\]/g;

/** Reads a usage line: "A" is needed, "[B]" may be left out, "C..." may be repeated, "[--d E]" is an option. */
export function readUsage(parameters: string): Usage {
  const options = [...parameters.matchAll(option)].map(([, name = '']) => name);
  const words = parameters.replaceAll(option, '').trim().split(/\s+/);
  const isRepeated = words.some((word) => word.includes('...'));
  return {
    least: words.filter((word) => !word.startsWith('[')).length,
    most: isRepeated ? Infinity : words.length,
    options,
  };
}
