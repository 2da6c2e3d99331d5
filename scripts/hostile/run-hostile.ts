import { listApiTargets, listOtherApiTargets, type Editor } from './api-targets.ts';
import { listDeskTargets } from './desk-targets.ts';
import { findViolations } from './find-violations.ts';
import {
  generateHostileRequests,
  type HostileRequest,
  type Service,
  type SoundRequests,
  type Target,
} from './hostile-request.ts';
import { listPageTargets } from './page-targets.ts';
import { createAgent, sendRequest } from './send-request.ts';

interface HostileRun {
  /** The addresses of the servers. */
  readonly urls: Readonly<Record<Service, string>>;
  /** The folders of the routes of the quiz and the desk. */
  readonly routes: Readonly<Record<'quiz' | 'desk', string>>;
  readonly params: Target['params'];
  /** Requests that the servers accept. */
  readonly sound: Readonly<Record<'api' | 'quiz', SoundRequests>>;
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
  /** The targets of which too few requests were accepted, with how many were: the run has hardly tried what they do. */
  readonly shortfalls: readonly string[];
}

const connections = 24;

function describe(request: HostileRequest): string {
  const { service, method, address, headers, body, isChunked } = request;
  const sent = JSON.stringify({ ...Object.fromEntries(headers), body, isChunked }).slice(0, 300);
  return `${service} ${method} ${address.slice(0, 200)} ${sent}`;
}

/** The fewest requests to each target that have to be accepted, of `count` in all. */
const leastAccepted = (count: number): number => Math.max(1, Math.floor(count / 5_000));

/** Lists the targets that have accepted fewer sound requests. */
function listShortfalls(
  targets: readonly Target[],
  accepted: ReadonlyMap<string, number>,
  least: number,
): string[] {
  return targets
    .filter(({ sound }) => sound.length > 0)
    .map(({ service, name }) => `${service} ${name}`)
    .map((name) => [name, accepted.get(name) ?? 0] as const)
    .filter(([, times]) => times < least)
    .map(([name, times]) => `${name}: ${times} accepted, at least ${least} expected`);
}

async function listTargets({ urls, routes, params, sound, editor }: HostileRun): Promise<Target[]> {
  const document: unknown = await (await fetch(`${urls.api}/openapi.json`)).json();
  const operations = listApiTargets(document, params, editor, sound.api);
  const pages = await listPageTargets(routes.quiz, {
    params,
    origin: new URL(urls.quiz).origin,
    listed: sound.quiz,
    service: 'quiz',
    isStatic: false,
  });
  const origin = new URL(urls.desk).origin;
  const desk = await listDeskTargets(routes.desk, { operations, params, origin, editor });
  return [...operations, ...listOtherApiTargets(), ...pages, ...desk];
}

/** Sends generated hostile requests to the API, the quiz and the desk, several at a time. */
export async function runHostile(run: HostileRun): Promise<HostileReport> {
  const { urls, count, seed } = run;
  const targets = await listTargets(run);
  const requests = generateHostileRequests(targets, count, seed);
  const counts = {
    api: new Map<number, number>(),
    quiz: new Map<number, number>(),
    desk: new Map<number, number>(),
  };
  const accepted = new Map<string, number>();
  const violations: string[] = [];
  let answered = 0;
  const agent = createAgent(connections);
  const sendAll = async (): Promise<void> => {
    for (const request of requests) {
      const { service, target, isSound } = request;
      const answer = await sendRequest(urls[service], request, agent);
      const status = answer instanceof Error ? 0 : answer.status;
      counts[service].set(status, (counts[service].get(status) ?? 0) + 1);
      const name = `${service} ${target}`;
      if (isSound && status > 0 && status < 400) accepted.set(name, (accepted.get(name) ?? 0) + 1);
      answered += 1;
      if (answered % 1000 === 0) run.onProgress?.(answered);
      const faults = findViolations(request, answer);
      if (faults.length > 0)
        violations.push(`${status} ${describe(request)}: ${faults.join('; ')}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, sendAll));
  agent.destroy();
  return {
    counts,
    violations,
    shortfalls: listShortfalls(targets, accepted, leastAccepted(count)),
  };
}
