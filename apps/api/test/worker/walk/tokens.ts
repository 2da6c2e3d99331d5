import { createApi } from '../api.ts';
import { start } from '../quiz-taker.ts';

const eightDays = 8 * 24 * 60 * 60 * 1000;

/** Attempt ids of every sort, by whose they are; none but the first two is good. */
export async function createTokens() {
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
