import { randomBytes } from 'node:crypto';

/** Draws an address of a network that nobody else has, because one attempt of a network counts and its requests are limited. */
export function drawAddress(): string {
  const groups = [0, 1, 2].map(() => randomBytes(2).toString('hex'));
  return `${groups.join(':')}::1`;
}
