import { expect, test } from '@playwright/test';
import { crawlUnanswered, respond, start } from '../../support/canary/crawl.ts';
import { Recorder } from '../../support/canary/record.ts';
import { startWorkers, type Workers } from '../../support/workers/start-workers.ts';

/** Every secret text of these banks holds the word, and every secret number begins with the digits. */
const canary = /secretcanary|718[, ]?237[, ]?182[, ]?37/i;

// The tests run in order over the same servers, because the last one reads what the others had logged.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let variants: readonly Workers[] = [];

/** Starts the Workers over banks that hold canaries. `now`, in milliseconds since 1970, must be the same for all variants. */
const startVariant = (name: 'original' | 'rekeyed', now: number): Promise<Workers> =>
  startWorkers({
    apiConfig: 'test/canary/wrangler.jsonc',
    variables: { VARIANT: name, NOW: String(now) },
  });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const now = Date.now();
  variants = await Promise.all([startVariant('original', now), startVariant('rekeyed', now)]);
});

test.afterAll(() => Promise.all(variants.map((variant) => variant.stop())));

const record = <Result>(crawl: (recorder: Recorder) => Promise<Result>) =>
  Promise.all(
    variants.map(async (variant) => {
      const recorder = new Recorder(variant);
      const result = await crawl(recorder);
      return { result, answers: recorder.answers };
    }),
  );

test('before an item is answered no response holds its secrets or depends on which option is right', async () => {
  const [one, other] = await record(crawlUnanswered);
  const answers = one?.answers ?? [];
  expect(answers.length).toBeGreaterThan(300);
  expect(new Set(answers.map(({ status }) => status))).not.toContain(500);
  for (const { what, raw } of answers) {
    expect(canary.exec(raw)?.[0], what).toBeUndefined();
  }
  for (const [at, { what, status, headers, body }] of answers.entries()) {
    expect(other?.answers[at], what).toMatchObject({ what, status, headers, body });
  }
  expect(other?.answers).toHaveLength(answers.length);
  const drawn = answers.filter(({ what }) => what.includes('with a picture'));
  for (const picture of ['href="/land.svg#land"', '<ol class="events']) {
    expect(drawn.filter(({ body }) => body.includes(picture)).length).toBeGreaterThan(0);
  }
  const cards = answers.filter(({ what }) =>
    /card\.png(\?points=[\d.]+&of=\d+(&row=\w+)?)?$/.test(what),
  );
  expect(cards.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('after an item is answered its secrets are in the responses and the variants differ, so the crawl can detect both', async () => {
  const [one, other] = await record(async (recorder) => {
    const { id, items } = await start(recorder, { seed: 'answered', length: 10 });
    for (const item of items) {
      const path = `/v1/attempts/${id}/responses/${item.number}`;
      await recorder.send('a response', 'PUT', path, { response: respond(item, 0) });
      await recorder.quiz('its page', `/attempts/${id}/${item.number}`);
    }
  });
  for (const { answers } of [one, other].flatMap((each) => each ?? [])) {
    expect(answers[0]?.raw).not.toMatch(canary);
    for (const { what, raw } of answers.slice(1)) expect(raw, what).toMatch(canary);
  }
  const bodies = (answers: typeof one) => answers?.answers.slice(1).map(({ body }) => body);
  expect(bodies(other)).not.toEqual(bodies(one));
});

test('no log holds a secret, a token or a response', () => {
  for (const { log } of variants) {
    // Wrangler writes a line for each request, which a deployed Worker does not.
    const lines = log()
      .split('\n')
      .filter((line) => !line.includes('[wrangler:'));
    expect(lines.filter((line) => line.includes('"requestId"')).length).toBeGreaterThan(20);
    const leaks = lines.filter((line) =>
      [canary, /[\w-]{100,}\.[\w-]{43}/, /2025-06-0\d"/, /"response"/].some((secret) =>
        secret.test(line),
      ),
    );
    expect(leaks).toEqual([]);
  }
});
