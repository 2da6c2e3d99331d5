import { expect, test } from '@playwright/test';
import { crawlUnanswered, respond, start } from '../../support/canary/crawl.ts';
import { Recorder } from '../../support/canary/record.ts';
import { startVariant } from '../../support/canary/start-variant.ts';
import type { Workers } from '../../support/workers/start-workers.ts';

/** Every secret text of these banks holds the words, every secret number the first digits. */
const canary = /secretcanary|718[, ]?237[, ]?182[, ]?37/i;

// One after another, over the same two servers; the last reads what they logged of all before.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let variants: readonly Workers[] = [];

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

test('before an item is answered nothing tells its secrets, nor which option is right', async () => {
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
  const cards = answers.filter(({ what }) => /card\.png(\?points=[\d.]+&of=\d+)?$/.test(what));
  expect(cards.map(({ status }) => status)).toEqual([200, 200]);
});

test('once it is answered the secrets are told, and the variants differ: the crawl would have seen it', async () => {
  const [one, other] = await record(async (recorder) => {
    const { id, items } = await start(recorder, { seed: 'told', length: 10 });
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
    // Wrangler itself writes a line of each request, which no deployed Worker does.
    const lines = log()
      .split('\n')
      .filter((line) => !line.includes('[wrangler:'));
    expect(lines.filter((line) => line.includes('"requestId"')).length).toBeGreaterThan(20);
    const told = lines.filter((line) =>
      [canary, /[\w-]{100,}\.[\w-]{43}/, /2025-06-0\d"/, /"response"/].some((secret) =>
        secret.test(line),
      ),
    );
    expect(told).toEqual([]);
  }
});
