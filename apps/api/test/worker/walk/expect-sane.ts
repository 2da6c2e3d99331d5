import { expect } from 'vitest';
import type { Operation } from '../../../src/operation.ts';
import { ProblemDetails } from '../../../src/problem.ts';

const longest = 80;

/** What a test shows of a request that went wrong. */
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/**
 * Holds an answer against what the operation promises: its documented success or a problem, nothing
 * of what was sent in a header, and no page made of it.
 */
export async function expectSane(
  operation: Operation,
  what: string,
  response: Response,
): Promise<void> {
  const { status, headers } = response;
  const label = short(what);
  const type = headers.get('Content-Type') ?? '';
  const text = await response.text();
  expect(status, label).toBeLessThan(500);
  expect(JSON.stringify([...headers]), label).not.toMatch(/hostile|<script|set-cookie/i);
  if (type.includes('html')) expect(text, label).not.toContain('hostile');
  if (text === '') return;
  if (status >= 400) {
    expect(type, label).toBe('application/problem+json');
    expect(ProblemDetails.parse(JSON.parse(text)).status, label).toBe(status);
    return;
  }
  expect(Object.keys(operation.success).map(Number), label).toContain(status);
  const { body } = operation.success[status] ?? {};
  if (body) expect(body.safeParse(JSON.parse(text)).success, label).toBe(true);
}
