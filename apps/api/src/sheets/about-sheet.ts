import { toFrame, type FactSheet } from '@dateline/model';

/** The part of a sheet that a list of articles shows, as JSON for its column. */
export function aboutSheet(sheet: FactSheet): string {
  const { language, direction, headline, summary } = sheet;
  return JSON.stringify({ language, direction, headline, summary, month: toFrame(sheet).month });
}
