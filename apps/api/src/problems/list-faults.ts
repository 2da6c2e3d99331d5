import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { Fault } from './problem.ts';

// Without a locale zod/mini describes every fault as "Invalid input".
z.config(en());

type Explain = (issue: z.core.$ZodRawIssue) => string | undefined;

/** The most unknown fields of an object that are listed. */
const mostUnknown = 10;
/** The most faults of an answer that are listed. */
const mostFaults = 100;

/** Explains each unknown field in a line of its own, as `listFaults` reads them. */
export const explainEach =
  (explain: Explain): Explain =>
  (issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .slice(0, mostUnknown)
          .map((key) => explain({ ...issue, keys: [key] })?.replaceAll('\n', ' '))
          .join('\n')
      : explain(issue);

/**
 * Lists each fault with its path. An unknown field is a fault at its own path; after ten in an object the others are counted, and so are
 * all faults after a hundred.
 * `locate` names the place of a path in a sheet, whose issues `explainEach` has explained.
 */
export function listFaults(
  error: z.core.$ZodError,
  locate?: (path: Fault['path']) => string,
): Fault[] {
  const toFault = (path: Fault['path'], message: string): Fault => ({
    path,
    ...(locate && { at: locate(path) }),
    message,
  });
  const faults = error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code !== 'unrecognized_keys') return [toFault(path, issue.message)];
    const explained = locate ? issue.message.split('\n') : [];
    const listed = issue.keys
      .slice(0, mostUnknown)
      .map((key, at) => toFault([...path, key], explained[at] ?? 'This field is not known'));
    const more = issue.keys.length - listed.length;
    return more === 0 ? listed : [...listed, toFault(path, `And ${more} more unknown fields`)];
  });
  const left = faults.length - mostFaults;
  return left <= 0
    ? faults
    : [...faults.slice(0, mostFaults), toFault([], `And ${left} more faults`)];
}
