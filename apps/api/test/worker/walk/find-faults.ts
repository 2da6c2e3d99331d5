import type { RouteDefinition as Operation } from '../../../src/http/route-definition.ts';
import { ProblemDetails } from '../../../src/problems/problem.ts';

/** A promise that an answer should keep, and whether it does. */
export type Rule = readonly [says: string, isKept: boolean];

/** The rules that are broken, each with what was asked; an address or a body may be very long. */
export function listBroken(asked: string, rules: readonly Rule[]): string[] {
  return rules
    .filter(([, isKept]) => !isKept)
    .map(([says]) => `${asked.slice(0, 160)}: it should be that ${says}`);
}

function rulesOf(operation: Operation, { status, headers }: Response, text: string): Rule[] {
  const type = headers.get('Content-Type') ?? '';
  const sent = JSON.stringify([...headers]);
  const rules: Rule[] = [
    [`${status} is no failure of ours`, status < 500],
    ['no header carries what was sent', !/hostile|<script|set-cookie/i.test(sent)],
    ['no page is made of what was sent', !(type.includes('html') && text.includes('hostile'))],
  ];
  if (text === '') return rules;
  if (status >= 400) {
    const problem = ProblemDetails.safeParse(JSON.parse(text));
    return [
      ...rules,
      [`${status} comes as a problem`, type === 'application/problem+json'],
      [`the problem says ${status}`, problem.data?.status === status],
    ];
  }
  const success = operation.success[status];
  return [
    ...rules,
    [`${status} is documented`, success !== undefined],
    ['the body is as documented', success?.body?.safeParse(JSON.parse(text)).success ?? true],
  ];
}

/**
 * Holds an answer against what the operation promises: its documented success or a problem, nothing
 * of what was sent in a header, and no page made of it.
 */
export async function findFaults(
  operation: Operation,
  asked: string,
  response: Response,
): Promise<string[]> {
  return listBroken(asked, rulesOf(operation, response, await response.text()));
}
