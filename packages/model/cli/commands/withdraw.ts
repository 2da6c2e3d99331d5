import * as z from 'zod/mini';
import { callApi, localApi, parseAnswer } from '../api/call-api.ts';
import { findCurrent } from '../api/find-current.ts';
import { toRefusal } from '../api/refusal.ts';
import type { Command } from '../command.ts';
import { escapeControls } from '../format/terminal-text.ts';

const Withdrawal = z.object({ withdrawnAt: z.iso.datetime(), note: z.string() });

/** Withdraws an article from readers. */
export const withdraw: Command = {
  parameters: 'ID --note TEXT [--previous HASH] [--to URL]',
  description: `Withdraws the article ID on the API at URL (${localApi}): readers see TEXT instead of the article and
its attempts. With --previous only if HASH is the current revision. \`publish --restore\` brings the article back. Uses the same
key as publish.`,

  run: async ([id = ''], options) => {
    const { note = '', to = localApi, previous } = options;
    const base = previous === undefined ? await findCurrent(to, id) : { revision: previous };
    if ('status' in base) return toRefusal(id, base);
    if (base.revision === null) return { code: 2, complaint: `${id}: No article has this id` };
    const path = `/v1/articles/${encodeURIComponent(id)}/withdrawal`;
    const answer = await callApi(to, path, { note, previous: base.revision });
    if (answer.status !== 200) return toRefusal(id, answer);
    const withdrawal = parseAnswer(Withdrawal, answer);
    const output = `${id} is withdrawn since ${withdrawal.withdrawnAt}. Readers see: ${escapeControls(withdrawal.note)}`;
    return { code: 0, output };
  },
};
