import * as z from 'zod/mini';
import { AssistantQuestion, Proposal, readProposals } from '../src/lib/assistant/proposal.ts';
import { longestText } from '../src/lib/import/size-limits.ts';
import { answer } from './answer.ts';

/** The part of the binding of Workers AI that is used. */
export interface TextModel {
  readonly run: (model: string, input: object) => Promise<unknown>;
}

/** The part of the API's binding that is used. */
export interface KeyedApi {
  readonly fetch: (
    url: string,
    options: { readonly headers: Readonly<Record<string, string>> },
  ) => Promise<Response>;
}

/** A model of Workers AI that has JSON mode. */
const model = '@cf/meta/llama-3.3-70b-instruct-fp8-fast';

const instructions = `You read a news article and list what it says as facts, one clause each. Use only what the article says. "quote" is the
exact words of the article, copied letter by letter, that say the fact. Names as the article writes them. Dates as YYYY-MM-DD, YYYY-MM or YYYY.
"verb" is base form, past tense and participle: "sign, signed, signed". If somebody says it, name the speaker.`;

const Proposals = z.object({ proposals: z.array(Proposal) });
/** What Workers AI answers in JSON mode: the object that the schema describes. */
const Reply = z.object({ response: z.object({ proposals: z.array(z.unknown()) }) });

/**
 * Asks the API whether the key of the request is an editor's; resolves to the status of the answer. The API counts wrong keys by the
 * address of their sender.
 */
async function checkKey(request: Request, api: KeyedApi): Promise<number> {
  const { origin } = new URL(request.url);
  const address = request.headers.get('CF-Connecting-IP');
  const headers = {
    Authorization: request.headers.get('Authorization') ?? '',
    ...(address !== null && { 'CF-Connecting-IP': address }),
  };
  const { status, body } = await api.fetch(`${origin}/v1/withdrawals`, { headers });
  await body?.cancel();
  return status;
}

/** The most bytes of a question: the longest article that the desk takes, in a script of three bytes for a character, and the JSON around it. */
const mostBytes = 3 * longestText + 100_000;

/** Reads the text of a body; undefined if it is longer than a question may be. Rejects if the connection breaks off. */
async function readText(request: Request): Promise<string | undefined> {
  const body: AsyncIterable<Uint8Array> | null = request.body;
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Proposes facts of an article by Workers AI: POST takes an editor's key and an `AssistantQuestion`
 * and answers `{ proposals }`; 422 if the model does not keep to the schema.
 */
export async function assist(request: Request, ai: TextModel, api: KeyedApi): Promise<Response> {
  if (request.method !== 'POST') return answer(405, undefined, { Allow: 'POST' });
  const status = await checkKey(request, api);
  if (status !== 200) return answer(status);
  const body = await readText(request).catch(() => '');
  if (body === undefined) return answer(413);
  const { data: question } = AssistantQuestion.safeParse(readJson(body));
  if (question === undefined) return answer(400);
  const text = question.paragraphs.join('\n\n');
  const input = {
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: `Published on ${question.published}.\n\n${text}` },
    ],
    response_format: { type: 'json_schema', json_schema: z.toJSONSchema(Proposals) },
  };
  // A model that cannot keep to the schema makes the call fail.
  const reply = await ai.run(model, input).catch(() => undefined);
  const { data } = Reply.safeParse(reply);
  return data === undefined
    ? answer(422)
    : answer(200, { proposals: readProposals(data.response.proposals) });
}
