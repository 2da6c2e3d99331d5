import { describe, expect, it } from 'vitest';
import { signAll } from '../../test/sign-all.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { SheetShape } from '../sheet/sheet-shape.ts';
import { lookUpSheet } from './lookup/indexed-sheet.ts';
import { toPublicSheet } from './to-public-sheet.ts';

describe('toPublicSheet', () => {
  const shown = toPublicSheet(smallSheet);

  it('shows every fact with its statement, voice and evidence', () => {
    expect(shown.facts.map(({ id }) => id)).toEqual(smallSheet.facts.map(({ id }) => id));
    const lookup = lookUpSheet(smallSheet);
    expect(shown.facts.map(({ statement }) => statement)).toEqual(
      smallSheet.facts.map((fact) => lookup.statementOf(fact)),
    );
  });

  it('shows neither foils nor their reasons, nor why a list is complete', () => {
    const text = JSON.stringify(shown);
    const secrets = smallSheet.facts.flatMap(({ foils, complete }) => [
      ...foils.flatMap(({ label, reason }) => [label ?? reason, reason]),
      ...complete.map(({ reason }) => reason),
    ]);
    expect(secrets.length).toBeGreaterThan(10);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toContain('foils');
  });

  it('shows no signature, from whose digest a key could be guessed, and no dropped item', () => {
    const [first] = smallSheet.facts;
    const dropped = [{ item: `${first?.id}/date`, reason: 'Everybody knows it' }];
    const signed = { ...signAll(smallSheet), dropped };
    const text = JSON.stringify(toPublicSheet(signed));
    expect(signed.signatures.length).toBeGreaterThan(20);
    for (const { content } of signed.signatures) expect(text).not.toContain(content);
    expect(text).not.toMatch(/signatures|dropped|Everybody knows it/);
  });

  it.each([
    ['its language', { language: 'ur' }, 'rtl'],
    ['itself', { language: 'ur', direction: 'ltr' }, 'ltr'],
  ] as const)('has the direction of %s', (_what, words, direction) => {
    expect(toPublicSheet({ ...smallSheet, ...words }).direction).toBe(direction);
  });

  it('names the party that a claim is about', () => {
    const contents = shown.facts.flatMap((fact) => (fact.kind === 'claim' ? [fact.content] : []));
    expect(contents).toContain('Southland took too much water');
    expect(contents.join()).not.toContain('{');
  });

  it('does not show a field that is not listed', () => {
    const grown = {
      ...smallSheet,
      facts: smallSheet.facts.map((fact) => ({ ...fact, canary: 'x' })),
    };
    expect(JSON.stringify(toPublicSheet(grown))).not.toContain('canary');
  });
});

describe('a sheet of clauses', () => {
  const secret = 'SecretCanary';
  const evidence = [{ paragraph: 1, start: 0, end: 4 }];
  const open = {
    id: 'harbour',
    language: 'en',
    headline: 'A harbour opens',
    summary: 'A harbour was opened.',
    asOf: { granularity: 'month', month: '2031-03' },
    source: { digest: '0'.repeat(64), paragraphs: [10, 40] },
    entities: [
      { type: 'person', id: 'ada', label: 'Ada Holm', short: 'Holm' },
      { type: 'person', id: 'cy', label: 'Cy Berg' },
      { type: 'place', id: 'cape', label: 'the Cape' },
      { type: 'place', id: 'quay', label: 'the quay', partOf: 'cape' },
    ],
    facts: [
      {
        kind: 'clause',
        id: 'opening',
        topic: 'dates',
        subject: 'ada',
        verb: 'open, opened, opened',
        slots: [
          { slot: 'object', value: { text: 'the harbour' } },
          { slot: 'in', before: 'in', value: 'cape' },
        ],
        time: { granularity: 'day', date: '2031-03-01', minute: 7 },
        name: 'the opening',
        evidence,
      },
      {
        kind: 'clause',
        id: 'speech',
        subject: 'ada',
        verb: 'speak, spoke, spoken',
        slots: [
          { slot: 'on', before: 'on', value: 'cape' },
          { slot: 'place', before: 'at', value: 'quay' },
        ],
        evidence,
      },
      {
        kind: 'claim',
        id: 'praise',
        statement: 'Ada Holm said that it was done.',
        claimant: 'ada',
        cue: 'says',
        content: 'it was done',
        evidence,
      },
    ],
  };
  const [opening, ...others] = open.facts;
  const guarded = {
    ...open,
    $schema: `./${secret}.json`,
    notes: [secret],
    entities: [
      ...open.entities.map((entity) => ({ ...entity, about: secret })),
      { type: 'person', id: 'stranger', label: secret, about: secret, outside: true },
    ],
    outside: [
      {
        id: 'elsewhere',
        statement: secret,
        deed: secret,
        source: { title: secret, url: 'https://secretcanary.example', accessed: '2026-01-01' },
      },
    ],
    arrangements: [
      {
        id: 'match-them',
        as: 'match',
        topic: 'dates',
        stem: secret,
        rows: ['opening', 'speech', 'opening'].map((fact) => ({
          fact,
          option: 'subject',
          target: 'time',
          because: secret,
        })),
        more: secret,
      },
    ],
    facts: [
      {
        ...opening,
        once: true,
        slots: opening?.slots?.map((slot) => ({ ...slot, ask: secret, sole: secret })),
        askSubject: secret,
        unit: secret,
        briefingOnly: secret,
        remark: secret,
        remarkSources: ['source-of-the-remark'],
        timeBounds: { from: '1999-01-01' },
        matter: secret,
        complete: [{ slot: 'object', by: 'editor', reason: secret }],
        elsewhere: [{ slot: 'time', why: secret }],
        foils: [{ slot: 'object', label: secret, reason: secret }],
        questions: [
          {
            ask: 'subject',
            stem: secret,
            key: secret,
            foils: [
              { entity: 'stranger', because: secret },
              { label: secret, because: secret },
              { fact: 'elsewhere', because: secret },
            ],
            more: secret,
            sources: ['elsewhere'],
          },
        ],
      },
      ...others,
    ],
  };
  const publish = (json: unknown) => toPublicSheet(SheetShape.parse(json));

  it('is the same bytes whatever its questions, wrong answers and notes are', () => {
    expect(JSON.stringify(publish(guarded))).toBe(JSON.stringify(publish(open)));
    expect(JSON.stringify(publish(open))).not.toContain(secret);
  });

  it('shows a clause with the texts that follow from its parts', () => {
    expect(publish(open).facts[0]).toEqual({
      kind: 'clause',
      id: 'opening',
      statement: 'Ada Holm opened the harbour in the Cape on 1 March.',
      line: 'Ada Holm opens the harbour in the Cape',
      name: 'the opening',
      topic: 'dates',
      time: { granularity: 'day', date: '2031-03-01', minute: 7, inferred: [] },
      places: ['cape'],
      actors: [],
      modality: 'occurred',
      voice: { type: 'article' },
      evidence,
    });
  });

  it('has a name from outside the article if a fact names it or it contains a place that one names', () => {
    const stand = { type: 'group', id: 'stand', label: 'people on the stand' };
    const coast = { type: 'place', id: 'coast', label: 'the coast' };
    const outside = { about: secret, outside: true };
    const [ada, cy, cape, quay] = open.entities;
    const { entities, facts } = publish({
      ...open,
      entities: [
        ada,
        cy,
        { ...cape, partOf: 'coast' },
        quay,
        { ...stand, ...outside },
        { ...coast, ...outside },
        { type: 'group', id: 'nobody', label: 'nobody', ...outside },
      ],
      facts: [
        opening,
        ...others,
        { ...opening, id: 'heard', voice: { type: 'attributed', claimant: 'stand', cue: 'says' } },
      ],
    });
    expect(entities.slice(4)).toEqual([stand, coast].map((each) => ({ ...each, aliases: [] })));
    expect(facts.at(-1)?.statement).toContain('people on the stand');
  });

  it('takes the places of a clause from the slot for places, if it has one', () => {
    expect(publish(open).facts[1]).toMatchObject({ places: ['quay'] });
  });
});
