import { expect, test } from 'vitest';
import {
  operations,
  sendAsEveryRole,
  sendHostileAddresses,
  sendHostileBodies,
} from './send-hostile-requests.ts';

/** Tests that every route only sends documented responses, to one in `step` of the hostile requests. */
export function describeHostileRequests(step: number): void {
  test.each(operations)(
    '%s only sends documented responses for every role, method and attempt id',
    async (_id, operation) => {
      expect(await sendAsEveryRole(operation, step)).toEqual([]);
    },
  );

  test.each(operations)(
    '%s only sends documented responses for hostile paths, queries and headers',
    async (_id, operation) => {
      expect(await sendHostileAddresses(operation, step)).toEqual([]);
    },
  );

  test.each(operations.filter(([, { json }]) => json !== undefined))(
    '%s only sends documented responses for hostile bodies, and other attempts still work',
    async (_id, operation) => {
      expect(await sendHostileBodies(operation, step)).toEqual([]);
    },
  );
}
