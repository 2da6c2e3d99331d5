import {
  deriveBank,
  FactSheet,
  gradeResponse,
  signedBank,
  topics,
  type Bank,
  type Item,
} from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { rekey } from '../../test/canary/rekey.ts';
import { makeKeyring, makeTicket } from '../../test/worker/keyring.ts';
import { toArticle } from '../sheets/article.ts';
import { formatAttempt, toReceipt } from './attempt-view.ts';
import { findTeaser, teaserTurn } from './find-teaser.ts';
import { serveQuiz } from './quiz.ts';
import { signToken } from '../tickets/token.ts';

// The sheet of the summit has maps and lines.
const sheet = FactSheet.parse(bundledSheets[1]);
const bank = signedBank(sheet, deriveBank(sheet));

const otherLine = (line: string): string => `Otherwise: ${line}`;

/**
 * Other secrets than an item has. The band of its difficulty and the names in each line of its feedback stay, because the
 * selection of a quiz depends on them.
 */
const otherwise = ({ difficulty, proof, feedback }: Item) => ({
  difficulty: difficulty + 1e-9,
  evidence: [],
  proof: { ...proof, because: 'otherwise', refutations: [] },
  feedback: {
    key: otherLine(feedback.key),
    options: Object.fromEntries(
      Object.entries(feedback.options).map(([id, line]) => [id, otherLine(line)]),
    ),
  },
});

/** What teaser, start and resume send for a bank: the id in the header, and the body. */
async function serve(of: Bank, seed: string) {
  const keyring = await makeKeyring(1);
  const choice = makeTicket(keyring, { seed, topics: [...topics] });
  const { digest, ...quiz } = await serveQuiz(keyring, of, choice);
  const ticket = { ...choice, items: digest };
  const id = await signToken(keyring, ticket);
  const article = toArticle({ hash: 'hash', publishedAt: '2026-01-01T00:00:00.000Z', sheet }, of);
  const attempt = { id, article, ticket, ...quiz, bank: of };
  const state = {
    responses: new Map([[2, null]]),
    confidences: new Map([[2, 'guess' as const]]),
    finished: false,
    mode: 'practice' as const,
  };
  const deferred = { ...attempt, ticket: { ...ticket, feedback: 'deferred' as const } };
  const { items } = quiz;
  const now = () => Number(seed) * teaserTurn || 0;
  const services = { serveQuiz, now, keyring: async () => keyring };
  return {
    items,
    bytes: [
      JSON.stringify(await findTeaser(services, { hash: 'hash', bank: of })),
      formatAttempt(attempt, { ...state, responses: new Map(), confidences: new Map() }),
      formatAttempt(deferred, state),
      JSON.stringify(items.map((item) => toReceipt(deferred, gradeResponse(item, null), false))),
    ].join('\n'),
  };
}

test('two banks that differ only in which option is right are served as the same bytes, pictures too', async () => {
  const drawn = new Set<string>();
  const rekeyed = { items: bank.items.map((item) => ({ ...rekey(item), ...otherwise(item) })) };
  for (let seed = 0; seed < 30; seed += 1) {
    const [one, other] = [await serve(bank, String(seed)), await serve(rekeyed, String(seed))];
    expect(other.items.map(({ key }) => key)).not.toEqual(one.items.map(({ key }) => key));
    expect(other.bytes).toBe(one.bytes);
    for (const item of one.items) {
      if (item.interaction === 'choice' && item.picture !== undefined) drawn.add(item.picture.kind);
    }
  }
  expect(drawn).toEqual(new Set(['map', 'line']));
});

test('before an item is answered no feedback, proof, difficulty or evidence is sent', async () => {
  const { items, bytes } = await serve(bank, 'secret');
  const secrets = items.flatMap(({ proof, feedback }) => [
    proof.because,
    feedback.key,
    ...proof.refutations.map(({ because }) => because),
    ...Object.values(feedback.options),
  ]);
  expect(secrets.length).toBeGreaterThan(items.length);
  for (const secret of secrets) expect(bytes).not.toContain(JSON.stringify(secret).slice(1, -1));
  const predicted = items.map(({ difficulty }) => `"difficulty":${difficulty}`);
  for (const difficulty of predicted) expect(bytes).not.toContain(difficulty);
  for (const name of ['key', 'proof', 'evidence', 'reveals', 'facts', 'verdict']) {
    expect(bytes).not.toContain(`"${name}":`);
  }
});
