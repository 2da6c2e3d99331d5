import type * as z from 'zod/mini';
import type { Fault } from './problem.ts';

/** Lists each fault with its own path; a member too many is a fault at that member. */
export function listFaults(error: z.core.$ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], message: 'This field is not known' }))
      : [{ path, message: issue.message }];
  });
}
