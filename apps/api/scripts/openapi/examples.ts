import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { statusOf, titleOf, typeOf, type ProblemSlug } from '../../src/problems/problem.ts';

const Values = z.record(z.string(), z.unknown());
const Examples = z.strictObject({
  /** By operation, then by name: bodies that clients send. */
  requests: z.record(z.string(), Values),
  /** By operation, then by status: bodies that the server has sent. */
  responses: z.record(z.string(), Values),
  /** By problem: members besides type, title and status. */
  problems: z.record(z.string(), Values),
});

const examples = Examples.parse(
  JSON.parse(await readFile(join(import.meta.dirname, 'examples.json'), 'utf8')),
);

const toExamples = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

/** The examples of what an operation is sent, by name; undefined if it has none. */
export function requestExamples(operation: string) {
  const values = examples.requests[operation];
  return values && { examples: toExamples(values) };
}

/** The example of what an operation answers; undefined if it has none. */
export function responseExample(operation: string, status: string) {
  const example = examples.responses[operation]?.[status];
  return example === undefined ? undefined : { example };
}

/** A problem as the server sends it. */
export function problemExample(slug: ProblemSlug) {
  const head = { type: typeOf(slug), title: titleOf(slug), status: statusOf(slug) };
  return { summary: titleOf(slug), value: { ...head, ...examples.problems[slug] } };
}
