import { createApi } from '../api.ts';
import { start } from '../quiz-taker.ts';

const eightDays = 8 * 24 * 60 * 60 * 1000;

/** Creates attempt ids of every kind. Only the first two are valid. */
export async function createAttemptIds() {
  const api = createApi();
  const own = await start(api, { seed: 'own' });
  const other = await start(api, { seed: 'other' });
  const past = createApi({ now: () => Date.now() - eightDays });
  const [payload = '', signature = ''] = own.id.split('.');
  const [otherPayload = ''] = other.id.split('.');
  return {
    own: own.id,
    other: other.id,
    expired: (await start(past, { seed: 'expired' })).id,
    'another payload under this signature': `${otherPayload}.${signature}`,
    unsigned: `${payload}.`,
    garbage: 'eyJhbGciOiJub25lIn0.e30',
  } as const;
}
