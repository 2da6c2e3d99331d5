/** Why a response could not be sent: the connection of the device, or the server. */
export type Outage = 'network' | 'server';

/** How long to wait for a sign of the server, in milliseconds. */
const patience = 2000;

/** Finds out why a request got no answer, with one that the quiz answers without the API. */
export async function findOutage(): Promise<Outage> {
  if (!navigator.onLine) return 'network';
  const signal = AbortSignal.timeout(patience);
  try {
    await fetch('/robots.txt', { method: 'HEAD', cache: 'no-store', signal });
    return 'server';
  } catch {
    return 'network';
  }
}
