import type { Attempt, Picture, PublicItem, Response as Answer } from '@dateline/model/public';
import * as z from 'zod/mini';
import { articleId as article, drawnArticleId, pictures } from '../api/attempts.ts';
import type { Recorded, Recorder } from './record.ts';

const Started = z.object({ id: z.string(), items: z.array(z.custom<PublicItem>()) });
type Started = Pick<Attempt, 'id' | 'items'>;

const readStarted = ({ raw }: Recorded): Started =>
  Started.parse(JSON.parse(raw.slice(raw.indexOf('\n\n'))));

/** The picture of an item; undefined if it has none. */
const pictureOf = (item: PublicItem): Picture['kind'] | undefined =>
  item.interaction === 'choice' ? item.picture?.kind : undefined;

const idsOf = (item: PublicItem): string[] =>
  'options' in item ? item.options.map(({ id }) => id) : [];

/** Builds a response that depends on the order of the options alone; each `turn` gives another one. */
export function respond(item: PublicItem, turn: number): Answer {
  const ids = idsOf(item);
  const at = turn % Math.max(1, ids.length);
  const rotated = [...ids.slice(at), ...ids.slice(0, at)];
  switch (item.interaction) {
    case 'choice':
      return rotated[0] ?? null;
    case 'multipleChoice':
      return rotated.slice(0, 2).toSorted();
    case 'order':
      return rotated;
    case 'match':
      return Object.fromEntries(
        ids.map((id, index) => [id, item.targets[(index + turn) % item.targets.length]?.id ?? '']),
      );
    case 'number':
      return 20 + turn;
    case 'date':
      return { day: `2025-06-0${turn + 1}`, month: `2025-0${turn + 1}`, year: `202${turn}` }[
        item.granularity
      ];
  }
}

/** Starts an attempt through the API. */
export async function start(
  recorder: Recorder,
  options: object,
  articleId: string = article,
): Promise<Started> {
  const path = `/v1/articles/${articleId}/attempts`;
  return readStarted(
    await recorder.send(`start ${JSON.stringify(options)}`, 'POST', path, options),
  );
}

const choices: readonly object[] = [
  { seed: 'one', length: 20 },
  { seed: 'two', length: 20, difficulty: 'hard' },
  { seed: 'three', length: 10, difficulty: 'easy', feedback: 'deferred' },
  { seed: 'four', length: 10, topics: ['dates'] },
  { seed: 'five', length: 10, topics: ['delegates', 'objectives'], feedback: 'deferred' },
];

/** Requests every path of the OpenAPI document, with ids that exist and with other methods. */
async function crawlOperations(recorder: Recorder, { id }: Started): Promise<void> {
  const { raw } = await recorder.api('the description', '/openapi.json');
  const { paths } = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(JSON.parse(raw.slice(raw.indexOf('\n\n'))));
  const names: Record<string, string> = { articleId: article, attemptId: id, number: '1' };
  for (const [template, methods] of Object.entries(paths)) {
    const path = template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => names[name] ?? 'any');
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE']) {
      await recorder.api(template, path, { method, headers: { 'If-None-Match': '*' } });
    }
    if ('get' in methods) await recorder.api(template, path);
  }
}

/** Sends requests about open items that fail in every way, and a report. */
async function crawlItems(recorder: Recorder, { id, items }: Started): Promise<void> {
  for (const { number } of items) {
    const path = `/v1/attempts/${id}/responses/${number}`;
    for (const response of ['some time', { zz: 'zz' }]) {
      await recorder.send(`a response to ${number} that does not fit`, 'PUT', path, { response });
    }
  }
  await recorder.send('a response to no item', 'PUT', `/v1/attempts/${id}/responses/99`, {
    response: null,
  });
  await recorder.send('a report', 'POST', `/v1/attempts/${id}/reports`, {
    number: 1,
    reason: 'unclear',
  });
  await recorder.api('resume', `/v1/attempts/${id}`);
}

/** With deferred feedback: sends each response twice, then another one, before the finish. */
async function crawlDeferred(recorder: Recorder): Promise<void> {
  const { id, items } = await start(recorder, {
    seed: 'deferred',
    length: 30,
    feedback: 'deferred',
  });
  for (const item of items) {
    const path = `/v1/attempts/${id}/responses/${item.number}`;
    for (const turn of [0, 0, 1]) {
      const response = respond(item, turn);
      await recorder.send(`a deferred response to ${item.number}`, 'PUT', path, { response });
    }
  }
  await recorder.api('resume what is deferred', `/v1/attempts/${id}`);
  await recorder.quiz('the pages of what is deferred', `/attempts/${id}/1`);
  await recorder.quiz('finish what is deferred?', `/attempts/${id}/result`);
}

/** Lists the links, scripts and styles of a page on this server. */
const linksOf = ({ raw }: Recorded): string[] =>
  [...raw.matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)].map(([, path = '']) => path);

/** Follows all links of the pages, and requests the data or source map of each; sends no forms. */
async function crawlPages(recorder: Recorder, first: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  const waiting = [...first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const name = path.replaceAll(/[\w-]{100,}\.[\w-]{43}/g, 'TOKEN');
    if (seen.has(name) || seen.size > 150) continue;
    seen.add(name);
    waiting.push(...linksOf(await recorder.quiz(name, path)));
    const isFile = /\.\w+$/.test(name);
    await recorder.quiz(
      isFile ? `${name}.map` : `${name}/__data.json`,
      isFile ? `${path}.map` : `${path.replace(/\/$/, '')}/__data.json`,
    );
  }
}

/** Sends the form that starts a quiz as a browser without JavaScript does. */
async function crawlForm(recorder: Recorder): Promise<void> {
  const page = `/articles/${article}`;
  const { raw } = await recorder.quiz('the form', page);
  const actions = [...raw.matchAll(/<form[^>]*method="POST"[^>]*action="([^"]*)"/gi)];
  const body = new URLSearchParams({
    length: '10',
    topics: 'dates',
    difficulty: 'mixed',
    feedback: 'deferred',
  });
  for (const [, action = ''] of actions) {
    const path = `${page}${action.replaceAll('&amp;', '&').replace(/#.*/, '')}`;
    const headers = { Origin: recorder.origin, Accept: 'text/html' };
    await recorder.quiz(`post ${action}`, path, { method: 'POST', body, headers });
  }
}

/** Opens the short link to a quiz, and the pages that offer to continue one. */
async function crawlShortLink(recorder: Recorder): Promise<void> {
  const { raw } = await recorder.api('the article', `/v1/articles/${article}`);
  const [, revision = ''] = /"revision":"([0-9a-f]{6})/.exec(raw) ?? [];
  const path = `/q/${article}/k7m2x9p-${revision}-mff10-rpws-150`;
  await recorder.quiz('a short link', path);
  const headers = { Origin: recorder.origin, Accept: 'text/html' };
  const body = new URLSearchParams();
  const { raw: started } = await recorder.quiz('the quiz of a short link', path, {
    method: 'POST',
    body,
    headers,
  });
  const Cookie = [...started.matchAll(/^set-cookie: ([^;]*)/gim)].map(([, own]) => own).join('; ');
  for (const page of ['/', `/articles/${article}`]) {
    await recorder.quiz(`${page} with a quiz to continue`, page, { headers: { Cookie } });
  }
}

/** Starts quizzes until each kind of picture is in one; resolves to those that have one of a new kind. */
async function startDrawn(recorder: Recorder): Promise<Started[]> {
  const found = new Map<string, Started>();
  for (let tries = 0; tries < 60 && found.size < pictures.length; tries += 1) {
    const options = { seed: `drawn ${tries}`, length: 10 };
    const quiz = await start(recorder, options, drawnArticleId);
    for (const kind of quiz.items.map(pictureOf)) {
      if (kind !== undefined && !found.has(kind)) found.set(kind, quiz);
    }
  }
  return [...new Set(found.values())];
}

/** Sends every request that is possible before an item is answered; resolves to the first attempt. */
export async function crawlUnanswered(recorder: Recorder): Promise<Started> {
  const started: Started[] = [];
  for (const options of choices) started.push(await start(recorder, options));
  started.push(...(await startDrawn(recorder)));
  const [first] = started;
  if (first === undefined) throw new Error('Cannot crawl: no attempt was started');
  await crawlOperations(recorder, first);
  for (const each of started) await crawlItems(recorder, each);
  const pages = first.items.map(({ number }) => `/attempts/${first.id}/${number}`);
  for (const { id, items } of started) {
    for (const { number } of items.filter((item) => pictureOf(item) !== undefined)) {
      await recorder.quiz('the page of an item with a picture', `/attempts/${id}/${number}`);
    }
  }
  const cards = ['', '?points=7.5&of=10', '?points=1.5&of=4&row=rpws'].map(
    (score) => `/articles/${article}/card.png${score}`,
  );
  await crawlPages(recorder, ['/', '/robots.txt', `/attempts/${first.id}`, ...pages, ...cards]);
  await crawlShortLink(recorder);
  await crawlForm(recorder);
  await crawlDeferred(recorder);
  return first;
}
