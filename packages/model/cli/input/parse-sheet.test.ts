import { describe, expect, test } from 'vitest';
import { fact, put, type Path } from '../../test/faults-of.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { parseSheet } from './parse-sheet.ts';

/** Lists the faults of the small sheet with another value at a path. */
function listFaults(path: Path, value: unknown): readonly string[] {
  const parsed = parseSheet(put(smallSheet, path, value));
  return parsed.ok ? [] : parsed.faults;
}

const clause = {
  kind: 'clause',
  id: 'landing',
  subject: 'ada-holm',
  verb: 'land, landed, landed',
  slots: [{ slot: 'place', before: 'at', value: 'harbour' }],
  evidence: [{ paragraph: 0, start: 0, end: 1 }],
  questions: [
    { ask: 'place', stem: 'Where?' },
    { ask: 'subject', stem: 'Who?', as: 'chioce' },
  ],
};

describe('a fault of a sheet names the fact and says what is expected:', () => {
  test.each<[string, Path, unknown, string]>([
    [
      'a missing statement of a kind that has none by default',
      fact('chair', 'statement'),
      undefined,
      'fact chair, statement: This is missing; only a clause has a sentence by default, so write one for this office, for example "statement": "Shehbaz Sharif was Prime Minister of Pakistan."',
    ],
    [
      'a missing statement of an outside fact',
      ['outside'],
      [
        {
          id: 'tides',
          source: { title: 'Tides', url: 'https://example.org/', accessed: '2026-11-28' },
        },
      ],
      'outside fact tides, statement: This is missing; write for example "statement": "India struck targets in Pakistan on 7 May 2025."',
    ],
    [
      'a missing id, by the number of the fact',
      fact('closure', 'id'),
      undefined,
      'fact 2, id: This is missing; write for example "id": "first-strikes"',
    ],
    [
      'a wrong date',
      fact('closure', 'time', 'date'),
      '7 May',
      'fact closure, time.date: "7 May" is not a day of the calendar; write a date as 2025-07-08',
    ],
    [
      'an unknown kind',
      fact('closure', 'kind'),
      'cluase',
      'fact closure, kind: "cluase" is not known here; did you mean "clause"?',
    ],
    [
      'an unknown field',
      fact('closure', 'topci'),
      'dates',
      'fact closure: There is no field "topci"; did you mean "topic"?',
    ],
    [
      'an unknown word',
      fact('mission', 'modality'),
      'palnned',
      'fact mission, modality: "palnned" is not known here; did you mean "planned"?',
    ],
    [
      'a text in place of a number',
      fact('mission', 'size'),
      '4',
      'fact mission, size: Write a number without quotation marks here, not "4"',
    ],
    [
      'an empty text',
      ['headline'],
      '',
      'headline: This is empty; write for example "headline": "Pakistan sends two delegations abroad"',
    ],
    [
      'a long text',
      ['headline'],
      'h'.repeat(161),
      'headline: This has 161 characters; write at most 160',
    ],
    [
      'an unknown id',
      fact('mission', 'leader'),
      'ada-hlom',
      'fact mission, leader: No entity has the id "ada-hlom"; did you mean "ada-holm"?',
    ],
    [
      'a question, by number, slot and form',
      ['facts', smallSheet.facts.length],
      clause,
      'fact landing, question 2 (subject, chioce), as: "chioce" is not known here; did you mean "choice"?',
    ],
  ])('%s', (_name, path, value, fault) => {
    expect(listFaults(path, value).join('\n')).toContain(fault);
  });
});
