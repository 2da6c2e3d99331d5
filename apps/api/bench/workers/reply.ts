/** The status and the headers of one answer of the API. */
interface Head {
  readonly status: number;
  readonly headers: [string, string][];
}

/** What the bench binds: one answer of the API to each call of an attempt, its body as bytes that cost no encoding. */
export interface AnswersEnv {
  readonly HEADS: Readonly<Record<'start' | 'answer' | 'finish', Head>>;
  readonly START: ArrayBuffer;
  readonly ANSWER: ArrayBuffer;
  readonly FINISH: ArrayBuffer;
}

/** Gives the answer of the API to a call of the same kind. */
export function reply(
  { method, url }: Request,
  { HEADS, START, ANSWER, FINISH }: AnswersEnv,
): Response {
  if (method === 'PUT') return new Response(ANSWER, HEADS.answer);
  return url.endsWith('/finish')
    ? new Response(FINISH, HEADS.finish)
    : new Response(START, HEADS.start);
}
