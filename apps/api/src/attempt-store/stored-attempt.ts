import { AttemptMode, Confidence, Response } from '@dateline/model';
import * as z from 'zod/mini';
import { Form, Mark, type NumberedEvent } from '../statistics/event.ts';
import type { AttemptState } from './attempt-state.ts';
import type { AttemptRef, NewResponse } from './attempt-store.ts';

/** What is stored of an attempt from its first response on. `event` is the number of an event for the statistics. */
export const StoredAttempt = z.strictObject({
  mode: AttemptMode,
  /** The quiz, if the attempt counts and others can have the same. */
  form: z.nullable(Form),
  /** In the order in which they came; with a mark if the attempt counts. */
  responses: z.array(
    z.strictObject({
      number: z.int(),
      response: Response,
      confidence: z.optional(Confidence),
      mark: z.optional(Mark),
      event: z.optional(z.int()),
    }),
  ),
  finish: z.optional(z.strictObject({ event: z.optional(z.int()) })),
});
export type StoredAttempt = z.infer<typeof StoredAttempt>;

/** Draws the next number of an event. */
export type DrawNumber = () => number;

/** An attempt without responses. */
export const beginAttempt = ({ form }: AttemptRef, mode: AttemptMode): StoredAttempt => ({
  mode,
  form: mode === 'counted' ? form : null,
  responses: [],
});

/** Adds a response. It is an event if the attempt counts, or if it is the first of an attempt in practice. */
export function addResponse(
  stored: StoredAttempt,
  { number, response, confidence, mark }: NewResponse,
  draw: DrawNumber,
): StoredAttempt {
  const isCounted = stored.mode === 'counted';
  const added = {
    number,
    response,
    ...(confidence && { confidence }),
    ...(isCounted && { mark }),
    ...((isCounted || stored.responses.length === 0) && { event: draw() }),
  };
  return { ...stored, responses: [...stored.responses, added] };
}

/** Closes an attempt, which is an event if it counts. */
export const finishAttempt = (stored: StoredAttempt, draw: DrawNumber): StoredAttempt => ({
  ...stored,
  finish: stored.mode === 'counted' ? { event: draw() } : {},
});

/** The attempt as requests need it, in the order of its items. */
export function toState({ mode, finish, responses }: StoredAttempt): AttemptState {
  const inOrder = responses.toSorted((a, b) => a.number - b.number);
  return {
    responses: new Map(inOrder.map(({ number, response }) => [number, response])),
    confidences: new Map(
      inOrder.flatMap(({ number, confidence }) => (confidence ? [[number, confidence]] : [])),
    ),
    finished: finish !== undefined,
    mode,
  };
}

/** The number of the last event of an attempt; 0 if it has none. */
export const lastEventOf = ({ responses, finish }: StoredAttempt): number =>
  Math.max(0, finish?.event ?? 0, ...responses.map(({ event = 0 }) => event));

/** The events of an attempt after the one with the number `sent`, in their order. */
export function listEvents(
  { responses, form, finish }: StoredAttempt,
  sent: number,
): NumberedEvent[] {
  const answered = responses.flatMap(({ event, mark }, at): NumberedEvent[] => {
    if (event === undefined) return [];
    return mark === undefined
      ? [{ seq: event, event: { kind: 'begun' } }]
      : [{ seq: event, event: { kind: 'response', isFirst: at === 0, mark } }];
  });
  const finished: NumberedEvent[] =
    finish?.event === undefined
      ? []
      : [{ seq: finish.event, event: { kind: 'finished', marks: marksOf(responses), form } }];
  return [...answered, ...finished].filter(({ seq }) => seq > sent);
}

/** The marks in the order of their items. */
const marksOf = (responses: StoredAttempt['responses']): Mark[] =>
  responses
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
