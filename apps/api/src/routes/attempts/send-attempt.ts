import type { Attempt } from '@dateline/model';
import type { TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JSONParsed } from 'hono/utils/types';
import { formatAttempt } from '../../attempts/attempt-view.ts';
import { sendJsonText } from '../../http/send-json.ts';

/** Sends the public view of an attempt. Its text is put together from parts, so its type is stated here. */
export function sendAttempt<Status extends ContentfulStatusCode>(
  attempt: Parameters<typeof formatAttempt>,
  status: Status,
): Response & TypedResponse<JSONParsed<Attempt>, Status, 'json'>;
export function sendAttempt(
  attempt: Parameters<typeof formatAttempt>,
  status: ContentfulStatusCode,
): Response {
  return sendJsonText(formatAttempt(...attempt), status);
}
