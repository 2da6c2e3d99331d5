import type { Profile } from './inspector.ts';

/** The time of a thread in microseconds, without what it waits. */
export interface PartTimes {
  readonly parts: ReadonlyMap<string, number>;
  /** The garbage collector, which belongs to no part. */
  readonly collector: number;
  /** Native code that belongs to no function. */
  readonly program: number;
}

/** The part of the API that a source file belongs to: a room of ours, or a package. */
function partOf(file: string): string {
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file) ?? [];
  if (library !== undefined) return library;
  const [, workspace, room] = /^(?:.*packages\/([^/]+)\/)?src\/([^/]+)/.exec(file) ?? [];
  return room === undefined ? file : `${workspace ?? 'api'}/${room}`;
}

/** Lists from which line of a bundle on each part stands, by the comments of the bundler. */
function listParts(bundle: string): { readonly from: number; readonly part: string }[] {
  return bundle.split('\n').flatMap((line, from) => {
    const [, file] = /^\/\/ (\S+\.(?:ts|js|mjs))$/.exec(line) ?? [];
    return file === undefined ? [] : [{ from, part: partOf(file) }];
  });
}

/** Adds up the time that profiles of a Worker spend in each part of its bundle. What is not in it belongs to workerd. */
export function sumParts(profiles: readonly Profile[], bundle: string): PartTimes {
  const starts = listParts(bundle);
  const sums = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const names = new Map(
      nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
        if (url === '' && functionName.startsWith('(')) return [id, functionName];
        if (url !== 'index.js') return [id, 'workerd'];
        return [id, starts.findLast(({ from }) => from <= lineNumber)?.part ?? 'esbuild'];
      }),
    );
    for (const [at, sample] of samples.entries()) {
      const name = names.get(sample);
      if (name === undefined) throw new Error('Cannot read a profile: a sample has no node');
      sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[at] ?? 0));
    }
  }
  const [collector = 0, program = 0] = [sums.get('(garbage collector)'), sums.get('(program)')];
  for (const name of ['(garbage collector)', '(program)', '(idle)', '(root)']) sums.delete(name);
  return { parts: sums, collector, program };
}
