import { createHmac } from 'node:crypto';

/** The key by which the Workers of the tests sign attempt ids, so that tests can sign some too. */
export const attemptKey = {
  id: 'e2e',
  secret: Buffer.from('a key for the end-to-end tests only').toString('base64'),
};

/** Returns an attempt id with another expiry, in seconds since 1970, and a valid signature. */
export function withExpiry(attemptId: string, expires: number): string {
  const [ticket = ''] = attemptId.split('.');
  const content: unknown = JSON.parse(Buffer.from(ticket, 'base64url').toString());
  if (typeof content !== 'object')
    throw new Error('Cannot read the attempt id: it holds no ticket');
  const payload = Buffer.from(JSON.stringify({ ...content, expires }));
  const signature = createHmac('sha256', Buffer.from(attemptKey.secret, 'base64')).update(payload);
  return `${payload.toString('base64url')}.${signature.digest('base64url')}`;
}
