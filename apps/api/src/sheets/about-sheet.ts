import { toFrame, type FactSheet } from '@dateline/model';

/** The part of a sheet that a list of articles shows, as JSON for its column. */
export function aboutSheet(sheet: FactSheet): string {
  const { language, direction, summary } = sheet;
  return JSON.stringify({ language, direction, summary, ...toFrame(sheet) });
}
