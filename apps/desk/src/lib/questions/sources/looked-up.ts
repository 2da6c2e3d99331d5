/** Where an editor looked something up, as typed. */
export interface LookedUp {
  title: string;
  url: string;
  /** `YYYY-MM-DD`. */
  accessed: string;
  statement: string;
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Says what is missing, by field; empty if nothing is. */
export function checkLookedUp({
  title,
  url,
  accessed,
  statement,
}: LookedUp): Partial<Record<keyof LookedUp, string>> {
  return {
    ...(title.trim() === '' ? { title: 'Write the title of the page.' } : {}),
    ...(isWebAddress(url.trim()) ? {} : { url: 'Write its address, beginning with https://.' }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(accessed) ? {} : { accessed: 'Say on which day.' }),
    ...(statement.trim() === '' ? { statement: 'Write in one sentence what the page says.' } : {}),
  };
}
