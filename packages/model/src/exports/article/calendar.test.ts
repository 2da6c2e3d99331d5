import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, textOf } from '../../../test/export-documents.ts';
import { fromDayNumber, spanOf } from '../../sheet/time.ts';
import { toPublicSheet } from '../../derive/to-public-sheet.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { calendar } from './calendar.ts';
import type { ExportDocument } from '../export-document.ts';

async function readBack(document: ExportDocument) {
  const { body, losses } = await calendar.write(document);
  const root = ICAL.Component.fromString(textOf(body));
  const events = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { root, events, losses };
}

/** The days of each dated fact, and undefined for those that the article gives no day of. */
function listDays({ sheet }: ExportDocument) {
  return toPublicSheet(sheet).facts.flatMap((fact) => {
    const time =
      fact.kind === 'clause' ? fact.time : fact.kind === 'delegation' ? fact.departure : undefined;
    if (time === undefined) return [];
    const { first, last } = spanOf(time);
    const isExact = time.granularity === 'day' || time.granularity === 'interval';
    const days = { first: fromDayNumber(first), end: fromDayNumber(last + 1) };
    return [{ fact, days: isExact ? days : undefined }];
  });
}

describe.each(bundledCases)('the calendar of %s', (_id, document) => {
  it('has each fact with a day on its days, with its statement and evidence', async () => {
    const { events } = await readBack(document);
    const read = events.map((event) => ({
      id: event.uid,
      days: { first: event.startDate.toString(), end: event.endDate.toString() },
      isWholeDay: event.startDate.isDate,
      statement: event.description.split('\n')[0],
      evidence: event.description.split('\n').at(-1),
    }));
    const expected = listDays(document).flatMap(({ fact, days }) => {
      const id = `${fact.id}@${document.sheet.id}.dateline`;
      const evidence = formatEvidenceLine(document.sheet, fact.evidence);
      const { statement } = fact;
      return days === undefined ? [] : [{ id, days, isWholeDay: true, statement, evidence }];
    });
    expect(read).toHaveLength(expected.length);
    expect(read).toEqual(expect.arrayContaining(expected));
    expect(read.length).toBeGreaterThan(3);
  });

  it('names each fact whose day is not known', async () => {
    const { losses } = await readBack(document);
    const unknown = listDays(document).filter(({ days }) => days === undefined);
    const named = losses.filter(({ part }) => part.startsWith('the fact'));
    expect(named.map(({ part }) => part).toSorted()).toEqual(
      unknown.map(({ fact }) => `the fact “${fact.statement}”`).toSorted(),
    );
  });

  it('is called like the article', async () => {
    const { root } = await readBack(document);
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe(document.title);
  });
});

test('a plan is tentative, what happened is confirmed', async () => {
  const written = await Promise.all(bundledCases.map(([, document]) => readBack(document)));
  const states = written.flatMap(({ events }) =>
    events.map((event) => event.component.getFirstPropertyValue('status')),
  );
  expect(new Set(states)).toEqual(new Set(['CONFIRMED', 'TENTATIVE']));
});

test('any text comes back as it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async ({ sheet, title, items }) => {
      const texts = items.map(({ stem }) => stem);
      const facts = sheet.facts.map((fact, at) => ({
        ...fact,
        statement: texts[at % texts.length] ?? '',
      }));
      const url = 'https://example.org/a,b;c?d=1&e=2';
      const hostile = { ...sheet, facts, source: { ...sheet.source, url } };
      const { root, events } = await readBack({ sheet: hostile, title, items });
      expect(root.getFirstPropertyValue('x-wr-calname')).toBe(title);
      const statements = events.map(({ description }) => description.split('\n')[0] ?? '');
      expect(texts).toEqual(expect.arrayContaining(statements));
      const urls = events.map((event) => event.component.getFirstPropertyValue('url'));
      expect(new Set(urls)).toEqual(new Set([url]));
    }),
    { numRuns: 20 },
  );
});
