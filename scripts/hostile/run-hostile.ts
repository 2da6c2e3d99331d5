import { listApiTargets, type Editor } from './api-targets.ts';
import { findViolations } from './find-violations.ts';
import { generateHostileRequests, type HostileRequest, type Service } from './hostile-request.ts';
import { listPageTargets } from './page-targets.ts';
import { createAgent, sendRequest } from './send-request.ts';

interface HostileRun {
  readonly apiUrl: string;
  readonly quizUrl: string;
  /** The folder of the quiz's routes. */
  readonly routes: string;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly editor: Editor;
  readonly count: number;
  readonly seed: number;
  /** Is called after every thousand answers with their number so far. */
  readonly onProgress?: (answered: number) => void;
}

/** What came of a run: how many answers had each status, and each violation with its request. */
interface HostileReport {
  readonly counts: Readonly<Record<Service, ReadonlyMap<number, number>>>;
  readonly violations: readonly string[];
}

const connections = 24;

function describe({ service, method, address, headers, body }: HostileRequest): string {
  const sent = JSON.stringify({ ...Object.fromEntries(headers), body }).slice(0, 300);
  return `${service} ${method} ${address.slice(0, 200)} ${sent}`;
}

/** Sends generated hostile requests to the API and the quiz, several at a time. */
export async function runHostile(run: HostileRun): Promise<HostileReport> {
  const { apiUrl, quizUrl, routes, params, editor, count, seed } = run;
  const document: unknown = await (await fetch(`${apiUrl}/openapi.json`)).json();
  const targets = [
    ...listApiTargets(document, params, editor),
    ...(await listPageTargets(routes, params, new URL(quizUrl).origin)),
  ];
  const requests = generateHostileRequests(targets, count, seed);
  const counts = { api: new Map<number, number>(), quiz: new Map<number, number>() };
  const violations: string[] = [];
  let answered = 0;
  const agent = createAgent(connections);
  const sendAll = async (): Promise<void> => {
    for (const request of requests) {
      const { service } = request;
      const answer = await sendRequest(service === 'api' ? apiUrl : quizUrl, request, agent);
      const status = answer instanceof Error ? 0 : answer.status;
      counts[service].set(status, (counts[service].get(status) ?? 0) + 1);
      answered += 1;
      if (answered % 1000 === 0) run.onProgress?.(answered);
      const faults = findViolations(request, answer);
      if (faults.length > 0)
        violations.push(`${status} ${describe(request)}: ${faults.join('; ')}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, sendAll));
  agent.destroy();
  return { counts, violations };
}
