import type { RouteDefinition as Operation } from '../../../src/http/route-definition.ts';
import { ProblemDetails } from '../../../src/problems/problem.ts';

/** A requirement for a response, and whether the response meets it. */
export type Rule = readonly [requirement: string, isMet: boolean];

/** Lists the requirements that are not met, each after the start of a description of the request, which may be very long. */
export function listViolations(request: string, rules: readonly Rule[]): string[] {
  return rules
    .filter(([, isMet]) => !isMet)
    .map(([requirement]) => `${request.slice(0, 160)}: violates that ${requirement}`);
}

function rulesOf(operation: Operation, { status, headers }: Response, text: string): Rule[] {
  const type = headers.get('Content-Type') ?? '';
  const sent = JSON.stringify([...headers]);
  const rules: Rule[] = [
    [`${status} is below 500`, status < 500],
    ['no header contains hostile input', !/hostile|<script|set-cookie/i.test(sent)],
    ['no HTML contains hostile input', !(type.includes('html') && text.includes('hostile'))],
  ];
  if (text === '') return rules;
  const success = operation.success[status];
  if (status >= 400 && success === undefined) {
    const problem = ProblemDetails.safeParse(JSON.parse(text));
    return [
      ...rules,
      [`${status} has the media type of a problem`, type === 'application/problem+json'],
      [`the problem has the status ${status}`, problem.data?.status === status],
    ];
  }
  return [
    ...rules,
    [`${status} is documented`, success !== undefined],
    ['the body is as documented', success?.body?.safeParse(JSON.parse(text)).success ?? true],
  ];
}

/**
 * Lists what is wrong with a response. It must be a documented success or a problem, and neither its
 * headers nor an HTML body may contain hostile input.
 */
export async function findViolations(
  operation: Operation,
  request: string,
  response: Response,
): Promise<string[]> {
  return listViolations(request, rulesOf(operation, response, await response.text()));
}
