import { setTimeout } from 'node:timers/promises';

/** Waits until a condition holds; throws an Error if it does not within so many milliseconds. */
export async function waitFor(
  condition: () => boolean | Promise<boolean>,
  within: number,
): Promise<void> {
  for (const end = Date.now() + within; !(await condition());) {
    if (Date.now() > end)
      throw new Error(`Cannot go on: waited ${within} ms for ${condition.toString()}`);
    await setTimeout(50);
  }
}
