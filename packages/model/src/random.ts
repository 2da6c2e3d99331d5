import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random choices: equal seeds give equal choices on every machine. */
export interface Random {
  /** A whole number between `from` and `to`, both inclusive, uniformly distributed. */
  int(from: number, to: number): number;
  /** The same values in a random order; all orders are equally likely (Fisher & Yates). */
  shuffle<Value>(values: readonly Value[]): Value[];
}

/** Hashes a text to 32 bits (FNV-1a with the finaliser of MurmurHash3). Spreads well but is not cryptographic. */
export function hash(text: string, basis = 0x811c9dc5): number {
  let mixed = basis;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/**
 * Creates a stream from a seed. Anyone who knows the seed can repeat the choices, so the API passes a keyed digest of the
 * reader's seed.
 */
export function createRandom(seed: string): Random {
  const state = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x6a09e667].map((basis) => hash(seed, basis));
  const generator = xoroshiro128plusFromState(state);
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    shuffle: (values) => {
      const left = [...values];
      const taken: typeof left = [];
      while (left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
      return taken;
    },
  };
}
