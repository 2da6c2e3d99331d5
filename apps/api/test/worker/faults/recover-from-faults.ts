import { reset, applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect } from 'vitest';
import { tally } from '../../../src/statistics/tally.ts';
import { articleId } from '../api.ts';
import { resume } from '../quiz-taker.ts';
import { countUnsent, listResponseCounts, readTallies } from '../statistics.ts';
import { quizCommands } from './quiz-commands.ts';
import { QuizModel } from './quiz-model.ts';
import { QuizService } from './quiz-service.ts';

const shards = ['weur-0', 'weur-1'];
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Reads everything that is stored and counted, after all waiting events were sent. */
async function readState(model: QuizModel, service: QuizService) {
  await service.evict();
  await service.runAlarms();
  const running = model.attempts.filter((attempt) => !model.isExpired(attempt));
  const attempts = await Promise.all(running.map(({ id }) => resume(service.api, id)));
  const article = await service.api.services.library.findRecent(articleId);
  return {
    attempts: attempts.map(({ responses, finished, mode }) => ({
      responses: new Map(responses.map(({ number, response }) => [number, response])),
      confidences: new Map(
        responses.flatMap(({ number, confidence }) => (confidence ? [[number, confidence]] : [])),
      ),
      finished,
      mode,
    })),
    stored: sum((await Promise.all(shards.map(listResponseCounts))).flat()),
    unsent: sum(await Promise.all(shards.map(countUnsent))),
    tallies: await readTallies(article?.hash ?? ''),
  };
}

/** Builds the state that a service without faults would have. */
function buildExpectedState(model: QuizModel): Awaited<ReturnType<typeof readState>> {
  const running = model.attempts.filter((attempt) => !model.isExpired(attempt));
  return {
    attempts: running.map((attempt) => ({
      responses: attempt.responses,
      confidences: attempt.confidences,
      finished: attempt.finished,
      mode: model.modeOf(attempt),
    })),
    stored: sum(running.map(({ responses }) => responses.size)),
    unsent: 0,
    tallies: Object.fromEntries(tally(model.events)),
  };
}

/** Runs the commands, then compares what is stored and counted with the model. */
async function run(commands: Iterable<fc.AsyncCommand<QuizModel, QuizService>>): Promise<void> {
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const model = new QuizModel();
  const service = new QuizService(model);
  await fc.asyncModelRun(() => ({ model, real: service }), commands);
  expect(await readState(model, service)).toEqual(buildExpectedState(model));
}

/** Property: for any sequence of commands with faults, the service ends in the state of the model. */
export const recoverFromFaults = fc.asyncProperty(quizCommands, run);
