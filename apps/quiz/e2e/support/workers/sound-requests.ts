import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type Client } from '@dateline/api/client';
import type { Attempt, PublicItem } from '@dateline/model/public';
import * as z from 'zod/mini';
import type { Editor } from '../../../../../scripts/hostile/api-targets.ts';
import type {
  SoundRequest,
  SoundRequests,
} from '../../../../../scripts/hostile/hostile-request.ts';
import { workers } from '../../../../../scripts/repository.ts';
import { respondTo } from './respond-to.ts';

/** What hostile requests begin with: values of parameters, and requests that are accepted. */
interface Prepared {
  readonly revision: string;
  readonly attemptIds: readonly string[];
  /** Reports that may be deleted. */
  readonly reportIds: readonly string[];
  /** The code of a short link to a challenge. */
  readonly code: string;
  readonly sound: Readonly<Record<'api' | 'quiz', SoundRequests>>;
}

/** How many attempts report items, and which: the first of them is reported again by hostile requests. */
const reporters = 40;
const reported = [1, 2, 3, 4, 5];
const formats = [
  'moodle-xml',
  'gift',
  'anki',
  'qti-2-1',
  'h5p',
  'csv',
  'paper',
  'calendar',
  'json',
];

const asBody = (value: unknown): string => JSON.stringify(value);
const asForm = (fields: Readonly<Record<string, string>>): SoundRequest => ({
  body: new URLSearchParams(fields).toString(),
});

async function start(api: Client, articleId: string, seed: string): Promise<Attempt> {
  const { attempts } = api.v1.articles[':articleId'];
  const json = { length: 8, seed };
  const response = await attempts.$post({ param: { articleId }, json });
  if (!response.ok) throw new Error(`Cannot start an attempt: ${response.status}`);
  return response.json();
}

async function report(api: Client, articleId: string): Promise<void> {
  const { id: attemptId } = await start(api, articleId, 'reported');
  const { reports } = api.v1.attempts[':attemptId'];
  for (const number of reported) {
    await reports.$post({ param: { attemptId }, json: { number, reason: 'other' } });
  }
}

const ReportList = z.object({
  reports: z.array(z.object({ id: z.string() })),
  nextCursor: z.nullable(z.string()),
});

async function listReportIds(apiUrl: string, key: string, cursor?: string): Promise<string[]> {
  const address = new URL('/v1/reports', apiUrl);
  if (cursor !== undefined) address.searchParams.set('cursor', cursor);
  const response = await fetch(address, { headers: { Authorization: `Bearer ${key}` } });
  const { reports, nextCursor } = ReportList.parse(await response.json());
  const rest = nextCursor === null ? [] : await listReportIds(apiUrl, key, nextCursor);
  return [...reports.map(({ id }) => id), ...rest];
}

const Examples = z.object({
  requests: z.object({
    publishRevision: z.object({
      aNewArticle: z.looseObject({ sheet: z.looseObject({ id: z.string() }) }),
    }),
  }),
});

/** The request to publish that the documentation of the API shows. */
async function readPublishing(): Promise<SoundRequest> {
  const path = join(workers.api, 'scripts/openapi/examples.json');
  const { requests } = Examples.parse(JSON.parse(await readFile(path, 'utf8')));
  const { aNewArticle } = requests.publishRevision;
  return { params: { articleId: aNewArticle.sheet.id }, body: asBody(aNewArticle) };
}

const revisionOf = async (api: Client, articleId: string): Promise<string> => {
  const response = await api.v1.articles[':articleId'].$get({ param: { articleId } });
  return (await response.json()).revision;
};

/** The attempts that requests work on: one whose answers are open, one whose answers are given, one that is finished. */
async function prepareAttempts(api: Client, articleId: string) {
  const open = await start(api, articleId, 'open');
  const answered = await start(api, articleId, 'answered');
  // A seed as a server draws it: only these go into short links.
  const finished = await start(api, articleId, 'k7m2x9p');
  const attempt = api.v1.attempts[':attemptId'];
  for (const item of answered.items) {
    const param = { attemptId: answered.id, number: String(item.number) };
    await attempt.responses[':number'].$put({ param, json: { response: respondTo(item)[0] } });
  }
  const param = { attemptId: answered.id };
  await attempt.reports.$post({ param, json: { number: 1, reason: 'unclear' } });
  await attempt.finish.$post({ param: { attemptId: finished.id } });
  return { open, answered, finished };
}

type Attempts = Awaited<ReturnType<typeof prepareAttempts>>;

const paramsOf = ({ id }: Attempt, { number }: PublicItem): Record<string, string> => ({
  attemptId: id,
  number: String(number),
});

function listApiRequests({ open, answered, finished }: Attempts): SoundRequests {
  const answers = [answered, open].flatMap((attempt) =>
    attempt.items.map((item) => ({
      params: paramsOf(attempt, item),
      body: asBody({ response: respondTo(item)[0] }),
    })),
  );
  const params = { attemptId: answered.id };
  return {
    drawReader: [{}],
    startAttempt: [
      { body: '{}' },
      { body: asBody({ length: 5, difficulty: 'easy', seed: 'class 7b' }) },
      { body: asBody({ missed: finished.id, feedback: 'deferred' }) },
    ],
    putResponse: answers,
    finishAttempt: [{ params: { attemptId: finished.id } }],
    reportItem: [{ params, body: asBody({ number: 1, reason: 'other', text: 'It is odd' }) }],
  };
}

async function listEditorRequests(
  apiUrl: string,
  editor: Editor,
  articleId: string,
  [closed = '', ...deleted]: readonly string[],
): Promise<SoundRequests> {
  const params = { articleId };
  const previous = await revisionOf(createClient(apiUrl), editor.articleId);
  const exported = formats.map((format) => ({ params: { articleId, format } }));
  return {
    publishRevision: [await readPublishing()],
    withdrawArticle: [{ body: asBody({ note: 'It is checked', previous }) }],
    getSheet: [{ params }],
    exportArticle: exported,
    listLosses: exported,
    getItemStatistics: [{ params }],
    closeReport: [{ params: { reportId: closed } }],
    deleteReport: deleted.map((reportId) => ({ params: { reportId } })),
  };
}

async function listPageRequests(
  api: Client,
  articleId: string,
  { open, answered, finished }: Attempts,
): Promise<SoundRequests> {
  const quiz = { length: '5', topics: 'dates', offered: 'dates', difficulty: 'hard' };
  const teaser = await (
    await api.v1.articles[':articleId'].teaser.$get({ param: { articleId } })
  ).json();
  const challenge =
    'seed=hostile&length=5&topics=dates&difficulty=easy&revision=a1b2c3&points=3&of=5';
  const about = { number: '1', reason: 'other', text: 'It is odd' };
  const item = '/attempts/:attemptId/:number';
  const result = '/attempts/:attemptId/result';
  const ofAnswered = { attemptId: answered.id };
  const ofFinished = { params: { attemptId: finished.id } };
  return {
    'GET /articles/:articleId/challenge': [{ query: challenge }],
    'GET /articles/:articleId/card.png': [{}, { query: 'points=3&of=5' }],
    'POST /articles/:articleId': [
      asForm({ quick: 'on' }),
      asForm({ ...quiz, feedback: 'deferred', counted: 'on', timer: 'on', confidence: 'on' }),
      ...(teaser === null
        ? []
        : [
            asForm({
              teaser: teaser.seed,
              item: JSON.stringify(teaser.item),
              ...respondTo(teaser.item)[1],
            }),
          ]),
    ],
    'POST /articles/:articleId/challenge': [{ query: challenge, body: '' }],
    'POST /q/:articleId/:code': [{ body: '' }],
    'POST /today': [{ body: '' }],
    [`POST ${item}?/answer`]: [answered, open].flatMap((attempt) =>
      attempt.items.map((each) => ({
        params: paramsOf(attempt, each),
        ...asForm({ ...respondTo(each)[1], confidence: 'sure' }),
      })),
    ),
    [`POST ${item}?/flag`]: [asForm({ flag: 'on' }), asForm({ flag: 'off' })],
    [`POST ${item}?/prefer`]: [asForm({ timer: 'on', asks: 'on', confirm: 'on' })],
    [`POST ${item}?/report`]: [{ params: ofAnswered, ...asForm(about) }],
    [`POST ${result}?/finish`]: [{ ...ofFinished, body: '' }],
    [`POST ${result}?/missed`]: [{ ...ofFinished, body: '' }],
    [`POST ${result}?/streak`]: [asForm({ streak: 'on' }), asForm({ streak: 'off' })],
    [`POST ${result}?/report`]: [{ params: ofAnswered, ...asForm(about) }],
  };
}

/** Starts attempts, answers, reports, and lists requests that are accepted from then on. */
export async function prepareSoundRequests(
  apiUrl: string,
  editor: Editor,
  articleId: string,
): Promise<Prepared> {
  const api = createClient(apiUrl);
  await Promise.all(Array.from({ length: reporters }, () => report(api, articleId)));
  const reportIds = await listReportIds(apiUrl, editor.key);
  const revision = await revisionOf(api, articleId);
  const attempts = await prepareAttempts(api, articleId);
  const { open, answered, finished } = attempts;
  return {
    revision,
    attemptIds: [open, answered, finished].map(({ id }) => id),
    reportIds: reportIds.slice(1),
    code: `${finished.seed}-${revision.slice(0, 6)}-mff8-rrwwssrr`,
    sound: {
      api: {
        ...listApiRequests(attempts),
        ...(await listEditorRequests(apiUrl, editor, articleId, reportIds)),
      },
      quiz: await listPageRequests(api, articleId, attempts),
    },
  };
}
