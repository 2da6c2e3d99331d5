import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { Attempt, type Confidence } from '@dateline/model';
import fc from 'fast-check';
import { markResponse } from '../../../src/attempts/mark.ts';
import { openAttempt } from '../../../src/attempts/open-attempt.ts';
import { articleId, createApi, read, type Api } from '../api.ts';
import { finish, resume, twoResponsesTo } from '../quiz-taker.ts';
import { createFaultyServices, failNextApply, type Fault, type Faults } from './faulty-services.ts';
import type { ModelAttempt, QuizModel } from './quiz-model.ts';

/** Throws if the service does not do what the model does. */
function insist(found: unknown, expected: unknown, what: string): void {
  if (found === expected) return;
  throw new Error(`${what} is ${String(found)} and not ${String(expected)}`);
}

/** The real service under test, whose parts fail when they are told to. */
export class QuizService {
  readonly faults: Faults = { objects: 'none', sheets: 'none' };
  readonly #model: QuizModel;
  api: Api;

  constructor(model: QuizModel) {
    this.#model = model;
    this.api = this.#create();
  }

  #create(): Api {
    return createApi(createFaultyServices(this.faults, () => this.#model.now));
  }

  /** Forgets all that is in memory, of the Worker and of its objects. */
  async evict(): Promise<void> {
    await evictAllDurableObjects();
    this.api = this.#create();
  }

  /** Has every shard do what its alarm would have it do by now; the first batch that it sends may fail. */
  async ring(due: Fault = 'none'): Promise<void> {
    const restore = failNextApply(due);
    for (const shard of ['weur-0', 'weur-1']) {
      await runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (object) =>
        object.tick(this.#model.now),
      );
    }
    restore();
  }

  /** Calls with faults, and again without until there is an answer: a 503 is all that a fault may look like. */
  async call(faults: Partial<Faults>, made: () => Promise<Response>): Promise<Response> {
    Object.assign(this.faults, { objects: 'none', sheets: 'none' }, faults);
    for (;;) {
      const response = await made();
      Object.assign(this.faults, { objects: 'none', sheets: 'none' });
      if (response.status !== 503) return response;
      insist(
        Number(response.headers.get('Retry-After')) > 0,
        true,
        'That a 503 says when to come back',
      );
    }
  }
}

type Command = fc.AsyncCommand<QuizModel, QuizService>;

/** One of the attempts, counted back from the last: most is done with what was begun lately. */
const pick = ({ attempts }: QuizModel, at: number): ModelAttempt | undefined =>
  attempts.at(-1 - (at % Math.max(1, attempts.length)));

class Create implements Command {
  readonly #faults: Partial<Faults>;
  readonly #reader: string | undefined;

  constructor(faults: Partial<Faults>, reader: string | undefined) {
    this.#faults = faults;
    this.#reader = reader;
  }

  check = (): boolean => true;

  async run(model: QuizModel, service: QuizService): Promise<void> {
    const asked = this.#reader === undefined ? 'practice' : 'counted';
    const options = { length: 3, mode: asked, reader: this.#reader };
    const response = await service.call(this.#faults, () =>
      service.api.send('POST', `/v1/articles/${articleId}/attempts`, options),
    );
    const { id, mode, expiresAt } = await read(Attempt, response);
    insist(mode, model.modeOf({ asked, reader: this.#reader, mode: undefined }), 'The mode');
    model.attempts.push({
      id,
      asked,
      reader: this.#reader,
      expires: Date.parse(expiresAt),
      responses: new Map(),
      confidences: new Map(),
      marks: [],
      mode: undefined,
      finished: false,
    });
  }

  toString = (): string => `create(${JSON.stringify(this.#faults)}, ${this.#reader ?? 'practice'})`;
}

class Answer implements Command {
  readonly #faults: Partial<Faults>;
  readonly #at: number;
  readonly #number: number;
  readonly #choice: number;
  readonly #confidence: Confidence | undefined;

  constructor(
    faults: Partial<Faults>,
    at: number,
    number: number,
    choice: number,
    confidence: Confidence | undefined,
  ) {
    this.#faults = faults;
    this.#at = at;
    this.#number = number;
    this.#choice = choice;
    this.#confidence = confidence;
  }

  check = ({ attempts }: QuizModel): boolean => attempts.length > 0;

  async run(model: QuizModel, service: QuizService): Promise<void> {
    const attempt = pick(model, this.#at);
    if (attempt === undefined) return;
    const isExpired = model.isExpired(attempt);
    const sent = await this.#read(attempt, service, isExpired);
    const response = await service.call(this.#faults, () =>
      service.api.send('PUT', `/v1/attempts/${attempt.id}/responses/${this.#number}`, {
        response: sent?.response ?? null,
        confidence: this.#confidence,
      }),
    );
    if (sent === undefined) return insist(response.status, 410, 'The status');
    const stored = model.answer(attempt, {
      number: this.#number,
      confidence: this.#confidence,
      ...sent,
    });
    const isSame = JSON.stringify(stored) === JSON.stringify(sent.response);
    insist(response.status, isSame ? 200 : 409, 'The status');
  }

  /** One of two responses that fit the item, with the mark that it should get; none for an attempt that is over. */
  async #read({ id }: ModelAttempt, service: QuizService, isExpired: boolean) {
    if (isExpired) return undefined;
    const { items } = await resume(service.api, id);
    const { bank, items: served } = await openAttempt(service.api.services, id);
    const [item, known] = [items[this.#number - 1], served[this.#number - 1]];
    if (item === undefined || known === undefined) throw new RangeError('There is no such item');
    const response = twoResponsesTo(item)[this.#choice] ?? null;
    return { response, mark: markResponse(bank, known, response) };
  }

  toString = (): string =>
    `answer(${JSON.stringify(this.#faults)}, ${this.#at}, ${this.#number}, ${this.#choice}, ${this.#confidence})`;
}

class Finish implements Command {
  readonly #faults: Partial<Faults>;
  readonly #at: number;

  constructor(faults: Partial<Faults>, at: number) {
    this.#faults = faults;
    this.#at = at;
  }

  check = ({ attempts }: QuizModel): boolean => attempts.length > 0;

  async run(model: QuizModel, service: QuizService): Promise<void> {
    const attempt = pick(model, this.#at);
    if (attempt === undefined) return;
    const response = await service.call(this.#faults, () => finish(service.api, attempt.id));
    insist(response.status, model.isExpired(attempt) ? 410 : 200, 'The status');
    if (response.ok) model.finish(attempt);
  }

  toString = (): string => `finish(${JSON.stringify(this.#faults)}, ${this.#at})`;
}

/** A command of no attempt in particular. */
const simple = (name: string, run: Command['run']): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const fault = fc.constantFrom<Fault>('none', 'none', 'before', 'after');
const faults = fc.record({ objects: fault, sheets: fault });
const readers = ['a', 'b', 'c', 'd'].map((name, place) => `weur-${place % 2}.${name.repeat(22)}`);
const at = fc.nat(3);
const confidence = fc.constantFrom<Confidence | undefined>('sure', 'guess', undefined);

/** Everything that can happen to attempts: what readers do, what fails meanwhile, and what time does. */
export const quizCommands = fc.commands<QuizModel, QuizService, false>(
  [
    fc
      .tuple(faults, fc.option(fc.constantFrom(...readers), { nil: undefined }))
      .map((args) => new Create(...args)),
    fc
      .tuple(faults, at, fc.integer({ min: 1, max: 3 }), fc.nat(1), confidence)
      .map((args) => new Answer(...args)),
    fc
      .tuple(faults, at, fc.integer({ min: 1, max: 3 }), fc.nat(1), confidence)
      .map((args) => new Answer(...args)),
    fc.tuple(faults, at).map((args) => new Finish(...args)),
    fc.constant(simple('evict', (_model, service) => service.evict())),
    fault.map((due) => simple(`ring(${due})`, (_model, service) => service.ring(due))),
    fc.constant(
      simple('nine days pass', async (model, service) => {
        model.now += 9 * 24 * 60 * 60 * 1000;
        await service.ring();
      }),
    ),
  ],
  { maxCommands: 40, size: 'max' },
);
