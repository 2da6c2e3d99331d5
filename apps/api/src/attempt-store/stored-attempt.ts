import { AttemptMode, Confidence, Response } from '@dateline/model';
import * as z from 'zod/mini';
import { Form, Mark, type NumberedEvent } from '../statistics/event.ts';
import type { AttemptState } from './attempt-state.ts';
import type { AttemptRef, NewResponse } from './attempt-store.ts';

/** What is stored of an attempt from its first response or its finish on. `event` is the number of an event for the statistics. */
export const StoredAttempt = z.strictObject({
  mode: AttemptMode,
  /** True if its reader has had keys elsewhere since: its later responses do not count. */
  isEnded: z.optional(z.boolean()),
  /** The quiz, if the attempt counts and others can have the same. */
  form: z.nullable(Form),
  /** The digest of the network that the first response came from, if it counts. */
  network: z.optional(z.string()),
  /** In the order in which they came; with a mark if they count. */
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

/** Whether the next response of an attempt, or its finish, counts. */
export const isCounting = ({ mode, isEnded, finish }: StoredAttempt): boolean =>
  mode === 'counted' && isEnded !== true && finish === undefined;

/** Adds a response. It is an event if the attempt counts, or if it is the first of an attempt in practice. */
export function addResponse(
  stored: StoredAttempt,
  { number, response, confidence, mark, network }: NewResponse,
  draw: DrawNumber,
): StoredAttempt {
  const isCounted = isCounting(stored);
  const isFirst = stored.responses.length === 0;
  const added = {
    number,
    response,
    ...(confidence && { confidence }),
    ...(isCounted && { mark }),
    ...((isCounted || isFirst) && { event: draw() }),
  };
  const responses = [...stored.responses, added];
  return { ...stored, ...(isCounted && isFirst && { network }), responses };
}

/** Ends the counting of an attempt whose reader has had keys elsewhere: its earlier responses still count. */
export const endCounting = (stored: StoredAttempt): StoredAttempt => ({
  ...stored,
  isEnded: true,
});

/** Makes an attempt practice that the statistics have refused, without marks and events. */
export const excludeAttempt = ({ responses, finish }: StoredAttempt): StoredAttempt => ({
  mode: 'practice',
  form: null,
  responses: responses.map(({ number, response, confidence }) => ({
    number,
    response,
    ...(confidence && { confidence }),
  })),
  ...(finish && { finish: {} }),
});

/** Closes an attempt, which is an event if it counts. */
export const finishAttempt = (stored: StoredAttempt, draw: DrawNumber): StoredAttempt => ({
  ...stored,
  finish: isCounting(stored) ? { event: draw() } : {},
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

/** The events of an attempt with this nonce after the one with the number `sent`, in their order. */
export function listEvents(
  attempt: string,
  { responses, network, form, finish }: StoredAttempt,
  sent: number,
): NumberedEvent[] {
  const answered = responses.flatMap(({ event: seq, mark }, at): NumberedEvent[] => {
    if (seq === undefined) return [];
    if (mark === undefined) return [{ seq, attempt, event: { kind: 'begun' } }];
    const isFirst = at === 0;
    const event = { kind: 'response', isFirst, mark } as const;
    return [{ seq, attempt, ...(isFirst && { network }), event }];
  });
  const finished: NumberedEvent[] =
    finish?.event === undefined
      ? []
      : [
          {
            seq: finish.event,
            attempt,
            event: { kind: 'finished', marks: marksOf(responses), form },
          },
        ];
  return [...answered, ...finished].filter(({ seq }) => seq > sent);
}

/** The marks in the order of their items. */
const marksOf = (responses: StoredAttempt['responses']): Mark[] =>
  responses
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
