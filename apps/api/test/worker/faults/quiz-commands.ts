import { Attempt, gradeResponse, type AttemptMode, type Confidence } from '@dateline/model';
import fc from 'fast-check';
import { markResponse } from '../../../src/attempts/mark.ts';
import { openAttempt } from '../../../src/attempts/open-attempt.ts';
import { articleId, read } from '../api.ts';
import { finish, resume, twoResponsesTo } from '../quiz-taker.ts';
import type { CallFault, Faults } from './faulty-services.ts';
import type { ModelAttempt, QuizModel } from './quiz-model.ts';
import { assertSame, type QuizService } from './quiz-service.ts';

type Command = fc.AsyncCommand<QuizModel, QuizService>;

/** Finds one of the latest attempts: 0 is the latest, 1 the one before it. */
const findAttempt = ({ attempts }: QuizModel, place: number): ModelAttempt | undefined =>
  attempts.at(-1 - (place % Math.max(1, attempts.length)));

class Create implements Command {
  readonly #faults: Partial<Faults>;
  readonly #reader: number | undefined;
  readonly #asked: AttemptMode;

  constructor(faults: Partial<Faults>, reader: number | undefined, asked: AttemptMode) {
    this.#faults = faults;
    this.#reader = reader;
    this.#asked = reader === undefined ? 'practice' : asked;
  }

  check = (): boolean => true;

  async run(model: QuizModel, service: QuizService): Promise<void> {
    const asked = this.#asked;
    const reader = this.#reader === undefined ? undefined : await service.nameOf(this.#reader);
    const options = { length: 3, mode: asked, reader };
    const response = await service.call(this.#faults, () =>
      service.api.send('POST', `/v1/articles/${articleId}/attempts`, options),
    );
    const { id, mode, expiresAt } = await read(Attempt, response);
    assertSame(mode, model.modeOf({ asked, reader, mode: undefined }), 'The mode');
    model.attempts.push({
      id,
      asked,
      reader,
      expires: Date.parse(expiresAt),
      responses: new Map(),
      confidences: new Map(),
      marks: [],
      mode: undefined,
      finished: false,
    });
  }

  toString = (): string =>
    `create(${JSON.stringify(this.#faults)}, ${this.#reader}, ${this.#asked})`;
}

class Answer implements Command {
  readonly #faults: Partial<Faults>;
  readonly #place: number;
  readonly #number: number;
  readonly #choice: number;
  readonly #confidence: Confidence | undefined;

  constructor(
    faults: Partial<Faults>,
    place: number,
    number: number,
    choice: number,
    confidence: Confidence | undefined,
  ) {
    this.#faults = faults;
    this.#place = place;
    this.#number = number;
    this.#choice = choice;
    this.#confidence = confidence;
  }

  check = ({ attempts }: QuizModel): boolean => attempts.length > 0;

  async run(model: QuizModel, service: QuizService): Promise<void> {
    const attempt = findAttempt(model, this.#place);
    if (attempt === undefined) return;
    const isExpired = model.isExpired(attempt);
    const sent = await this.#buildResponse(attempt, service, isExpired);
    const response = await service.call(this.#faults, () =>
      service.api.call(`/v1/attempts/${attempt.id}/responses/${this.#number}`, {
        method: 'PUT',
        headers: service.headersOf(attempt.reader),
        body: JSON.stringify({
          response: sent?.response ?? null,
          confidence: this.#confidence,
        }),
      }),
    );
    if (sent === undefined) return assertSame(response.status, 410, 'The status');
    const stored = model.answer(attempt, {
      number: this.#number,
      confidence: this.#confidence,
      ...sent,
    });
    const isSame = JSON.stringify(stored) === JSON.stringify(sent.response);
    assertSame(response.status, isSame ? 200 : 409, 'The status');
  }

  /** Builds one of two responses that fit the item, and its mark. Undefined if the attempt has expired. */
  async #buildResponse({ id }: ModelAttempt, service: QuizService, isExpired: boolean) {
    if (isExpired) return undefined;
    const { items } = await resume(service.api, id);
    const { bank, items: served } = await openAttempt(service.api.services, id);
    const [item, known] = [items[this.#number - 1], served[this.#number - 1]];
    if (item === undefined || known === undefined)
      throw new RangeError(`Cannot answer item ${this.#number}: it does not exist`);
    const response = twoResponsesTo(item)[this.#choice] ?? null;
    return { response, mark: markResponse(bank, known, response, gradeResponse(known, response)) };
  }

  toString = (): string =>
    `answer(${JSON.stringify(this.#faults)}, ${this.#place}, ${this.#number}, ${this.#choice}, ${this.#confidence})`;
}

class Finish implements Command {
  readonly #faults: Partial<Faults>;
  readonly #place: number;

  constructor(faults: Partial<Faults>, place: number) {
    this.#faults = faults;
    this.#place = place;
  }

  check = ({ attempts }: QuizModel): boolean => attempts.length > 0;

  async run(model: QuizModel, service: QuizService): Promise<void> {
    const attempt = findAttempt(model, this.#place);
    if (attempt === undefined) return;
    const response = await service.call(this.#faults, () => finish(service.api, attempt.id));
    assertSame(response.status, model.isExpired(attempt) ? 410 : 200, 'The status');
    if (response.ok) model.finish(attempt);
  }

  toString = (): string => `finish(${JSON.stringify(this.#faults)}, ${this.#place})`;
}

/** Creates a command that concerns no single attempt. */
const createCommand = (name: string, run: Command['run']): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const fault = fc.constantFrom<CallFault>('none', 'none', 'before', 'after');
const faults = fc.record({ objects: fault, sheets: fault });
const readers = [0, 1, 2, 3];
const modes = fc.constantFrom<AttemptMode>('counted', 'counted', 'practice');
const place = fc.nat(3);
const confidence = fc.constantFrom<Confidence | undefined>('sure', 'guess', undefined);

/** Sequences of what can happen to attempts: requests with faults, evictions, alarms and expiry. */
export const quizCommands = fc.commands<QuizModel, QuizService, false>(
  [
    fc
      .tuple(faults, fc.option(fc.constantFrom(...readers), { nil: undefined }), modes)
      .map((args) => new Create(...args)),
    fc
      .tuple(faults, place, fc.integer({ min: 1, max: 3 }), fc.nat(1), confidence)
      .map((args) => new Answer(...args)),
    fc
      .tuple(faults, place, fc.integer({ min: 1, max: 3 }), fc.nat(1), confidence)
      .map((args) => new Answer(...args)),
    fc.tuple(faults, place).map((args) => new Finish(...args)),
    fc.constant(createCommand('evict', (_model, service) => service.evict())),
    fault.map((each) =>
      createCommand(`run alarms(${each})`, (_model, service) => service.runAlarms(each)),
    ),
    fc.constant(
      createCommand('nine days pass', async (model, service) => {
        model.now += 9 * 24 * 60 * 60 * 1000;
        await service.runAlarms();
      }),
    ),
  ],
  { maxCommands: 40, size: 'max' },
);
