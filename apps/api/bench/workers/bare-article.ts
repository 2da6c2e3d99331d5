/** What the bench binds: the body and the headers of one answer of the API. */
interface Env {
  readonly BODY: ArrayBuffer;
  readonly HEADERS: [string, string][];
}

let headers: Headers | undefined;

/** The least that can answer with the same bytes, head and body. */
export default {
  fetch: (_request, { BODY, HEADERS }) =>
    new Response(BODY, { headers: (headers ??= new Headers(HEADERS)) }),
} satisfies ExportedHandler<Env>;
