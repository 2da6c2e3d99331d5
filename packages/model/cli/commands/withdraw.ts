import * as z from 'zod/mini';
import { callApi, localApi, parseAnswer } from '../api/call-api.ts';
import { toRefusal } from '../api/refusal.ts';
import type { Command } from '../command.ts';
import { escapeControls } from '../format/terminal-text.ts';

const Withdrawal = z.object({ withdrawnAt: z.iso.datetime(), note: z.string() });

/** Withdraws an article from readers. */
export const withdraw: Command = {
  parameters: 'ID --note TEXT [--to URL]',
  description: `Withdraws the article ID on the API at URL (${localApi}): readers see TEXT instead of the article and
its attempts. Publishing any revision of the article brings it back. Uses the same key as publish.`,

  run: async ([id = ''], options) => {
    const { note = '', to = localApi } = options;
    const path = `/v1/articles/${encodeURIComponent(id)}/withdrawal`;
    const answer = await callApi(to, path, { note });
    if (answer.status !== 200) return toRefusal(id, answer);
    const withdrawal = parseAnswer(Withdrawal, answer);
    const output = `${id} is withdrawn since ${withdrawal.withdrawnAt}. Readers see: ${escapeControls(withdrawal.note)}`;
    return { code: 0, output };
  },
};
