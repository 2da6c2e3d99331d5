import * as z from 'zod/mini';
import { callApi, localApi, readAnswer } from './api/call-api.ts';
import { toRefusal } from './api/problem.ts';
import type { Command } from './command.ts';
import { toPlain } from './words/plain.ts';

const Withdrawal = z.object({ withdrawnAt: z.iso.datetime(), note: z.string() });

/** Withdraws an article from readers. */
export const withdraw: Command = {
  parameters: 'ID --note TEXT [--to URL]',
  description: `Withdraws the article ID on the API at URL (${localApi}): readers get TEXT in its place and in
place of its attempts. Publishing any revision of it brings it back. The key is found as for publish.`,

  run: async ([id = ''], { note = '', to = localApi }) => {
    const path = `/v1/articles/${encodeURIComponent(id)}/withdrawal`;
    const answer = await callApi(to, path, { note });
    if (answer.status !== 200) return toRefusal(id, answer);
    const { withdrawnAt: since, note: told } = readAnswer(Withdrawal, answer);
    const output = `${id} is withdrawn since ${since}. Readers are told: ${toPlain(told)}`;
    return { code: 0, output };
  },
};
