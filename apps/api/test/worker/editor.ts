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

/** Publishes a sheet, or only gets the effects with `options.dryRun`. */
export function publish(api: Api, sheet: FactSheet, options: object = {}): Promise<Response> {
  const body = { sheet, note: 'The day was wrong', ...options };
  return sendAsEditor(api, `/v1/articles/${sheet.id}/revisions`, body);
}

/** Withdraws an article. */
export function withdraw(api: Api, articleId: string, note = 'A note'): Promise<Response> {
  return sendAsEditor(api, `/v1/articles/${articleId}/withdrawal`, { note });
}
