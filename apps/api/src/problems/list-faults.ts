import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { Fault } from './problem.ts';

// Without a locale zod/mini describes every fault as "Invalid input".
z.config(en());

/** Lists each fault with its path; an unknown field is a fault at the path of that field. */
export function listFaults(error: z.core.$ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], message: 'This field is not known' }))
      : [{ path, message: issue.message }];
  });
}
