import type { FactSheet } from '@dateline/model';

/** The part of a sheet that a list of articles shows, as JSON for its column. */
export const aboutSheet = ({ language, direction, headline, summary }: FactSheet): string =>
  JSON.stringify({ language, direction, headline, summary });
