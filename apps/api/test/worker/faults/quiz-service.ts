import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { issueReader, verifyReader } from '../../../src/tickets/reader.ts';
import { createApi, type Api } from '../api.ts';
import {
  createFaultyServices,
  failNextApply,
  type CallFault,
  type Faults,
} from './faulty-services.ts';
import type { QuizModel } from './quiz-model.ts';

/** Throws an Error if a value from the service differs from that of the model. */
export function assertSame(found: unknown, expected: unknown, what: string): void {
  if (found === expected) return;
  throw new Error(`${what} is ${String(found)}, expected ${String(expected)}`);
}

/** The real service under test. Tests set which of its calls fail. */
export class QuizService {
  readonly faults: Faults = { objects: 'none', sheets: 'none' };
  readonly #model: QuizModel;
  readonly #names = new Map<number, string>();
  readonly #addresses = new Map<string, string>();
  api: Api;

  constructor(model: QuizModel) {
    this.#model = model;
    this.api = this.#create();
  }

  #create(): Api {
    return createApi(createFaultyServices(this.faults, () => this.#model.now));
  }

  /** The name of one of the readers, on each shard in turn; a new one if it is too old. */
  async nameOf(at: number): Promise<string> {
    const { now } = this.#model;
    const keyring = await this.api.services.keyring();
    const known = this.#names.get(at);
    if (known !== undefined && (await verifyReader(keyring, known, now))) return known;
    const name = await issueReader(keyring, `weur-${at % 2}`, now);
    this.#names.set(at, name);
    this.#addresses.set(name, `203.0.113.${at}`);
    return name;
  }

  /** The headers of an answer: each reader has a network of their own, because one attempt of a network counts. */
  headersOf(reader: string | undefined): Record<string, string> {
    const address = reader === undefined ? undefined : this.#addresses.get(reader);
    return {
      'Content-Type': 'application/json',
      ...(address !== undefined && { 'CF-Connecting-IP': address }),
    };
  }

  /** Discards the memory of the Worker and of its Durable Objects. */
  async evict(): Promise<void> {
    await evictAllDurableObjects();
    this.api = this.#create();
  }

  /** Runs the alarm handler of every shard. `fault` says how the first batch sent to statistics fails. */
  async runAlarms(fault: CallFault = 'none'): Promise<void> {
    const restore = failNextApply(fault);
    for (const shard of ['weur-0', 'weur-1']) {
      await runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (object) =>
        object.tick(this.#model.now),
      );
    }
    restore();
  }

  /**
   * Sends a request with faults, and repeats it without faults while the answer is 503. A fault must
   * not be answered with any other status.
   */
  async call(faults: Partial<Faults>, send: () => Promise<Response>): Promise<Response> {
    Object.assign(this.faults, { objects: 'none', sheets: 'none' }, faults);
    for (;;) {
      const response = await send();
      Object.assign(this.faults, { objects: 'none', sheets: 'none' });
      if (response.status !== 503) return response;
      assertSame(
        Number(response.headers.get('Retry-After')) > 0,
        true,
        'Whether a 503 has a positive Retry-After',
      );
    }
  }
}
