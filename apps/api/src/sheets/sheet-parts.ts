import { packJson } from '../platform/json-column.ts';

/** The most characters of a part, so that a row of an export is a statement well below D1's 100 KB. */
const longestPart = 64_000;

/** A packed sheet in parts, as JSON. */
export async function listParts(sheet: unknown): Promise<string> {
  return JSON.stringify((await packJson(sheet)).match(new RegExp(`.{1,${longestPart}}`, 'g')));
}
