import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import type { Response } from '../attempt/response.ts';
import type { Key } from '../attempt/views.ts';
import { serveItem, type ServedItem } from '../assemble/served-item.ts';
import { deriveBank } from '../derive/bank.ts';
import { createRandom } from '../random.ts';
import { gradeResponse, parseResponse } from './grade.ts';
import { scoreAttempt } from './score-attempt.ts';

const items = deriveBank(smallSheet).items.map((item, at) =>
  serveItem(item, at + 1, createRandom(item.id)),
);
const find = (interaction: ServedItem['interaction']): ServedItem => {
  const found = items.find((item) => item.interaction === interaction);
  if (found === undefined) throw new Error(`Cannot test: no ${interaction} item was served`);
  return found;
};
const byId = (id: string): ServedItem => {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`Cannot test: "${id}" was not served`);
  return found;
};
const responses = (key: (item: ServedItem) => Key | null): Map<number, Response> =>
  new Map(items.map((item) => [item.number, key(item)]));

describe('gradeResponse', () => {
  it.each(['choice', 'multipleChoice', 'order', 'match', 'number', 'date'] as const)(
    'grades the key of a %s as correct, in the form of the verdict',
    (interaction) => {
      const item = find(interaction);
      expect(parseResponse(item, item.key)).toEqual({ ok: true, response: item.key });
      expect(gradeResponse(item, item.key)).toMatchObject({
        number: item.number,
        verdict: 'correct',
        score: 1,
        key: item.key,
        feedback: item.feedback.key,
      });
    },
  );

  it('says what a wrong option really is, then why the key is right', () => {
    const item = byId('mission/leader');
    const wrong = item.options.find(({ id }) => id !== item.key);
    const verdict = gradeResponse(item, wrong?.id ?? '');
    expect(verdict).toMatchObject({ verdict: 'wrong', score: 0 });
    expect(verdict.feedback).toBe(
      `${item.feedback.options[wrong?.id ?? '']}\n${item.feedback.key}`,
    );
  });

  it('names the key after a line about a wrong option, if its feedback does not', () => {
    const item = find('choice');
    if (item.interaction !== 'choice') throw new TypeError('Cannot use an item of another kind');
    const wrong = item.options.find(({ id }) => id !== item.key);
    const right = item.options.find(({ id }) => id === item.key);
    const echoless = { ...item, feedback: { ...item.feedback, key: 'They met there twice.' } };
    const lines = gradeResponse(echoless, wrong?.id ?? '').feedback.split('\n');
    expect(lines.at(-1)).toBe(`${right?.label}: They met there twice.`);
    expect(gradeResponse(echoless, item.key).feedback).toBe('They met there twice.');
  });

  it.each<[what: string, id: string, answer: (item: ServedItem) => Response, feedback: RegExp]>([
    [
      'which moment a wrong typed date belongs to',
      'closure/date-typed',
      () => '2001-03-20',
      /^The River Council heard Northland and Southland on 20 March\.\n/,
    ],
    [
      'only the key for a wrong typed date that no fact has',
      'closure/date-typed',
      () => '1999-01-01',
      /^Northland closed the upper dam in Hill Town on 3 March\.$/,
    ],
    [
      'what each wrongly chosen option really is',
      'mission/members-several/1',
      ({ options }) => options.map(({ id }) => id),
      /^(?:Finn Berg: He|Gro Dahl: She) stayed at home\.\n(?:Finn Berg: He|Gro Dahl: She) stayed at home\.\nBen Strand/,
    ],
    [
      'what a wrong deed really was',
      'recall/deed',
      ({ options }) => options.find(({ label }) => label.startsWith('Offer'))?.id ?? null,
      /^Northland offered new talks about the water on 15 March\.\n/,
    ],
    [
      'the claimant of a claim',
      'says-north/what',
      ({ key }) => key,
      /^Northland says that Southland took too much water\.$/,
    ],
  ])('gives feedback with %s', (_what, id, answer, feedback) => {
    const item = byId(id);
    expect(gradeResponse(item, answer(item)).feedback).toMatch(feedback);
  });

  it.each(['order', 'match'] as const)(
    'gives feedback on the wrong parts of an item of kind %s, and repeats neither its rows nor the whole',
    (interaction) => {
      const { feedback, ...item } = find(interaction);
      const ids = item.options.map(({ id }) => id);
      const [first = '', ...others] = Array.isArray(item.key) ? item.key : ids;
      const response =
        item.interaction === 'match'
          ? {
              ...item.key,
              [first]: item.targets.find(({ id }) => id !== item.key[first])?.id ?? '',
            }
          : [...others, first];
      const wrong = item.interaction === 'match' ? [first] : [first, ...others];
      const options = Object.fromEntries(ids.map((id) => [id, `It rose higher (${id}).`]));
      const told = { ...item, feedback: { options, key: 'All of it was new.' } };
      expect(gradeResponse(told, response).feedback.split('\n')).toEqual([
        ...wrong.map(
          (id) => `${item.options.find((option) => option.id === id)?.label}: ${options[id]}`,
        ),
        'All of it was new.',
      ]);
      const derived = { ...item, feedback };
      expect(gradeResponse(derived, response).feedback).toBe(feedback.key);
    },
  );

  it('grades null as a pass, which is neither wrong nor malformed', () => {
    const item = find('order');
    expect(parseResponse(item, null)).toEqual({ ok: true, response: null });
    expect(gradeResponse(item, null)).toMatchObject({
      verdict: 'passed',
      score: 0,
      key: item.key,
      feedback: item.feedback.key,
    });
  });

  it('grades a response that is neither all right nor all wrong as partial', () => {
    const item = byId('mission/members-several/1');
    const some = Array.isArray(item.key) ? item.key.slice(1) : [];
    expect(gradeResponse(item, some)).toMatchObject({ verdict: 'partial', score: 2 / 3 });
  });

  it.each<[ServedItem['interaction'], Response]>([
    ['choice', ['a']],
    ['multipleChoice', 'a'],
    ['order', { a: 't' }],
    ['match', ['a']],
    ['number', '26'],
    ['date', 2001],
  ])('throws for a response that is not a parsed one of a %s: %j', (interaction, response) => {
    const item = find(interaction);
    expect(() => gradeResponse(item, response)).toThrow(
      new TypeError(
        `Cannot grade item ${item.number}: this is not a parsed response to ${interaction}`,
      ),
    );
  });
});

describe('scoreAttempt', () => {
  it('scores one point for each key', () => {
    const result = scoreAttempt(
      items,
      responses(({ key }) => key),
    );
    expect(result.score).toEqual({ points: items.length, of: items.length });
    const points = Object.values(result.byTopic).reduce(
      (sum, topic) => sum + (topic?.points ?? 0),
      0,
    );
    expect(points).toBe(items.length);
  });

  it('counts an item without a response as passed', () => {
    const result = scoreAttempt(items, new Map());
    expect(result.score).toEqual({ points: 0, of: items.length });
    expect(result.items.every(({ verdict }) => verdict === 'passed')).toBe(true);
  });

  it('counts by topic, and leaves out topics without items', () => {
    const [item, other] = [byId('closure/date'), byId('mission/leader')];
    const result = scoreAttempt([item, other], new Map([[item.number, item.key]]));
    expect(result.byTopic).toEqual({
      dates: { points: 1, of: 1 },
      delegates: { points: 0, of: 1 },
    });
  });

  it('marks confidence apart from the score, if a response has it', () => {
    const [item, other] = [byId('closure/date'), byId('mission/leader')];
    const given = new Map([[item.number, item.key]]);
    const silent = scoreAttempt([item, other], given);
    const result = scoreAttempt([item, other], given, new Map([[item.number, 'sure']]));
    expect(result.confidence).toMatchObject({ points: 3, of: 3 });
    expect(result.items.map(({ confidence }) => confidence)).toEqual(['sure', undefined]);
    expect(result.score).toEqual(silent.score);
    expect(JSON.stringify(silent)).not.toContain('confidence');
  });

  it('adds sixths without binary rounding errors', () => {
    const order = byId('closure/order');
    const [first = '', second = '', ...rest] = Array.isArray(order.key) ? order.key : [];
    const onePairOfSix = [...rest.toReversed(), first, second];
    const six = Array.from({ length: 6 }, (_, at) => ({ ...order, number: at + 1 }));
    const result = scoreAttempt(six, new Map(six.map(({ number }) => [number, onePairOfSix])));
    expect(result.score).toEqual({ points: 1, of: 6 });
  });
});
