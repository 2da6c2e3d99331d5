import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LineAnswer from './LineAnswer.svelte';
import LineFields from './LineFields.svelte';
import MapAnswer from './MapAnswer.svelte';
import MapFields from './MapFields.svelte';
import type { ChoiceItem, LinePicture, MapPicture } from './picture-item.ts';

const language = { lang: 'en', dir: 'ltr' } as const;
const options = (labels: readonly string[]) =>
  labels.map((label, index) => ({ id: 'abcdef'.charAt(index), label }));

const line: ChoiceItem = {
  number: 1,
  topic: 'dates',
  stem: 'When was the truce? Put it on the line.',
  interaction: 'choice',
  options: options(['Before the siege', 'Between the siege and the talks', 'After the talks']),
};
const events: LinePicture = {
  kind: 'line',
  events: [{ label: 'The siege', date: '1 May 1901' }, { label: 'The talks' }],
};
const map: ChoiceItem = { ...line, topic: 'places', options: options(['Oslo', 'Rome', 'Cairo']) };
const marks: MapPicture = {
  kind: 'map',
  marks: [
    { option: 'a', latitude: 59.9, longitude: 10.8 },
    { option: 'b', latitude: 41.9, longitude: 12.5 },
    { option: 'c', latitude: 30, longitude: 31.2 },
  ],
};

const withoutComments = (html: string): string => html.replaceAll(/<!--.*?-->/g, '');
/** The texts of the list items, in the order of the page. */
const linesOf = (html: string): string[] =>
  [...html.matchAll(/<li(?:\s[^>]*)?>(.*?)<\/li>/gs)].map(([, entry = '']) =>
    entry
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

const given = (response: string, key: string) => ({
  number: 1,
  response,
  verdict: {
    number: 1,
    verdict: response === key ? ('correct' as const) : ('wrong' as const),
    score: response === key ? 1 : 0,
    key,
    feedback: 'The siege was earlier.\nThe truce was on 2 June 1901.',
    evidence: [],
  },
});

test('the gaps stand around the events in the order of time, each a radio button with its words', () => {
  const html = withoutComments(
    render(LineFields, { props: { item: line, picture: events, entered: { b: 'on' }, language } })
      .body,
  );
  expect(linesOf(html)).toEqual([
    '1 Before the siege',
    'The siege 1 May 1901',
    '2 Between the siege and the talks',
    'The talks',
    '3 After the talks',
  ]);
  expect([...html.matchAll(/type="radio" name="choice" value="(\w)"( checked)?/g)]).toMatchObject([
    { 1: 'a', 2: undefined },
    { 1: 'b', 2: ' checked' },
    { 1: 'c', 2: undefined },
  ]);
});

test('after the answer the date of the event stands in its gap, without its story, and the chosen gap is marked', () => {
  const html = withoutComments(
    render(LineAnswer, { props: { item: line, picture: events, given: given('a', 'b'), language } })
      .body,
  );
  expect(linesOf(html)).toEqual([
    '✗ 1 Before the siege Your answer',
    'The siege 1 May 1901',
    '✓ 2 Between the siege and the talks 2 June 1901 Right answer',
    'The talks',
    '3 After the talks',
  ]);
});

test('while the key is not to be seen, the line shows the chosen gap alone', () => {
  const hidden = { number: 1, response: 'c' };
  const html = render(LineAnswer, {
    props: { item: line, picture: events, given: hidden, language },
  }).body;
  expect(linesOf(withoutComments(html)).at(-1)).toBe('● 3 After the talks Your answer');
  expect(html).not.toContain('✓');
  expect(html).not.toContain('June');
});

test('each mark of a map is a label of the radio button in the list with its number', () => {
  const html = withoutComments(
    render(MapFields, { props: { item: map, picture: marks, entered: {}, language } }).body,
  );
  const pins = [...html.matchAll(/<label class="pin[^"]*" for="([\w-]+)"[^>]*><span[^>]*>(\d)</g)];
  expect(pins.map(([, id, number]) => [id, number])).toEqual([
    ['choice-a', '1'],
    ['choice-b', '2'],
    ['choice-c', '3'],
  ]);
  expect(html.match(/type="radio" id="choice-\w"/g)).toHaveLength(3);
  expect(html).toContain('href="/land.svg#land"');
});

test('after the answer the map signs the right mark and the chosen one, in signs and words', () => {
  const html = withoutComments(
    render(MapAnswer, {
      props: { item: map, picture: marks, response: 'b', key: 'c', language },
    }).body,
  );
  const discs = [...html.matchAll(/class="disc ?(\w*)[^"]*">([^<]*)</g)];
  expect(discs.map(([, outcome, text]) => [outcome?.replace(/^s.*/, ''), text])).toEqual([
    ['', '1'],
    ['wrong', '✗'],
    ['correct', '✓'],
  ]);
  const onMap = html.slice(0, html.indexOf('<ul'));
  expect(onMap).toMatch(/Rome<[^]*Your answer/);
  expect(onMap).toMatch(/Cairo<[^]*Right answer/);
});

test('what a map shows before the answer does not depend on the answer', () => {
  const html = render(MapFields, {
    props: { item: map, picture: marks, entered: {}, language },
  }).body;
  expect(html).not.toMatch(/correct|wrong|✓|✗/);
});
