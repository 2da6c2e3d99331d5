import type { FactSheet } from '@dateline/model';
import { env } from 'cloudflare:workers';
import type { Api } from './api.ts';

/** The headers of an editor's request. */
export const asEditor = { Authorization: `Bearer ${env.EDITOR_KEYS?.split(':')[1]}` };

/** Sends a POST request with an editor's key. */
export function sendAsEditor(api: Api, path: string, body: unknown): Promise<Response> {
  return api.call(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...asEditor },
  });
}

/** The revision of an article that is current; null if there is no such article. */
async function findCurrent(api: Api, articleId: string): Promise<string | null> {
  await api.services.library.fill();
  const [entry] = await api.services.library.listCorrections(articleId, 1);
  return entry?.revision ?? null;
}

/** Publishes a sheet over whatever is current, or only gets the effects with `options.dryRun`. */
export async function publish(api: Api, sheet: FactSheet, options: object = {}): Promise<Response> {
  const previous = await findCurrent(api, sheet.id);
  const body = { sheet, note: 'The day was wrong', previous, restore: true, ...options };
  return sendAsEditor(api, `/v1/articles/${sheet.id}/revisions`, body);
}

/** Withdraws an article, whatever is current. */
export async function withdraw(api: Api, articleId: string, note = 'A note'): Promise<Response> {
  const previous = (await findCurrent(api, articleId)) ?? '0'.repeat(64);
  return sendAsEditor(api, `/v1/articles/${articleId}/withdrawal`, { note, previous });
}
