import { deriveBank, FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { locateItem } from '$lib/items/locate-item.ts';
import { setTopic } from './topic-place.ts';

const sheet = FactSheet.parse(bundledSheets[0]);
/** Without questions of an editor, Dateline asks by itself. */
const unasked = FactSheet.parse({
  ...sheet,
  facts: sheet.facts.map((fact) => ({ ...fact, questions: [] })),
  arrangements: [],
  signatures: [],
  dropped: [],
});

test.each([
  ['question', sheet],
  ['arrangement', sheet],
  ['derived', unasked],
] as const)('readers see the topic that is chosen for a %s', (kind, from) => {
  const item = deriveBank(from).items.find(({ id }) => locateItem(from, id)?.kind === kind);
  const place = item && locateItem(from, item.id);
  if (place === undefined) throw new RangeError(`Cannot test without a ${kind}`);
  const topic = item?.topic === 'places' ? 'claims' : 'places';
  const changed = FactSheet.parse(setTopic(from, place, topic));
  expect(deriveBank(changed).items.find(({ id }) => id === item?.id)?.topic).toBe(topic);
});
