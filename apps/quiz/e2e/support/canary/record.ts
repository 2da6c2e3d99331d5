import type { Workers } from '../workers/start-workers.ts';

/** A response as it is compared between variants: random parts are replaced. */
export interface Recorded {
  readonly what: string;
  readonly status: number;
  readonly headers: string;
  readonly body: string;
  /** The response as received, which is searched for secrets. */
  readonly raw: string;
}

const random: readonly (readonly [RegExp, string])[] = [
  [/[\w-]{100,}\.[\w-]{43}/g, 'TOKEN'],
  [/\b[a-z]{2,5}-0\.\d+\.[\w-]{22}\.[\w-]{43}/g, 'READER'],
  [/"seed":"[0-9a-z]{7}"/g, '"seed":"DRAWN"'],
  [/localhost:\d+/g, 'HOST'],
  [/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT'],
];

const withoutRandom = (text: string): string =>
  random.reduce((plain, [pattern, name]) => plain.replaceAll(pattern, name), text);

const randomHeaders = new Set(['x-request-id', 'date', 'set-cookie']);

/** Records the responses of the Workers of a variant; redirects are not followed. */
export class Recorder {
  readonly answers: Recorded[] = [];
  readonly #workers: Workers;

  constructor(workers: Workers) {
    this.#workers = workers;
  }

  /** The origin of the quiz, from which its forms must be sent. */
  get origin(): string {
    return this.#workers.quizUrl;
  }

  async api(what: string, path: string, init: RequestInit = {}): Promise<Recorded> {
    return this.#record(what, `${this.#workers.apiUrl}${path}`, init);
  }

  async quiz(what: string, path: string, init: RequestInit = {}): Promise<Recorded> {
    return this.#record(what, `${this.#workers.quizUrl}${path}`, init);
  }

  send(what: string, method: string, path: string, body: unknown): Promise<Recorded> {
    const headers = { 'Content-Type': 'application/json' };
    return this.api(what, path, { method, headers, body: JSON.stringify(body) });
  }

  async #record(what: string, url: string, init: RequestInit): Promise<Recorded> {
    const response = await fetch(url, { redirect: 'manual', ...init });
    const body = await response.text();
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
    // The digest of a body with a token or a time is random too.
    const isRandom = withoutRandom(body) !== body || response.status === 304;
    const comparable = headers.filter((line) => {
      const name = line.replace(/:.*/s, '');
      return !randomHeaders.has(name) && !(isRandom && name === 'etag');
    });
    const recorded = {
      what: `${init.method ?? 'GET'} ${what}`,
      status: response.status,
      headers: withoutRandom(comparable.join('\n')),
      body: withoutRandom(body),
      raw: `${headers.join('\n')}\n\n${body}`,
    };
    this.answers.push(recorded);
    return recorded;
  }
}
