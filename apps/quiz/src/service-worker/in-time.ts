/** How long a page is waited for where a stored one could be shown, in milliseconds. */
const patience = 4000;

/** An answer that comes within a reader’s patience; one that does not fails here as without a connection, and is still under way. */
export function inTime(answer: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Nobody answered in time')), patience);
  });
  return Promise.race([answer, late]);
}
