import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCases } from '../../../test/export-documents.ts';
import { openPlayers, type QtiResponse } from '../../../test/exports/open-players.ts';
import { readPackage } from '../../../test/exports/read-package.ts';
import { respond } from '../../../test/respond.ts';
import type { ServedItem } from '../../assemble/served-item.ts';
import type { Response } from '../../attempt/response.ts';
import { nameOption } from '../../grade/name-option.ts';
import { gradeResponse } from '../../grade/grade.ts';
import { formatDate } from '../../sheet/format-time.ts';
import { listNotes } from '../explanation.ts';
import type { ExportDocument } from '../export-document.ts';
import { qti3 } from './qti-3.ts';
import { toQtiId } from './qti-id.ts';

/** Converts a response to QTI's form. */
function toQti(item: ServedItem, response: Response): QtiResponse {
  if (typeof response === 'string') {
    return item.interaction === 'date' ? formatDate(response) : response;
  }
  if (response === null) return null;
  if (typeof response === 'number') return String(response);
  return Array.isArray(response)
    ? response
    : Object.entries(response).map(([option, target]) => `${option} ${target}`);
}

/** Some answers to an item: the right one, each that feedback speaks of, and two that are drawn. */
function listResponses(item: ServedItem): Response[] {
  const drawn = ['first', 'second'].map((seed) => respond(item, seed));
  const noted = listNotes(item).map(({ id }) => id);
  const wrong = {
    choice: noted,
    multipleChoice: [item.options.map(({ id }) => id)],
    order: [item.options.map(({ id }) => id), item.options.map(({ id }) => id).toReversed()],
    match: [],
    number: noted.map(Number),
    date: noted,
  }[item.interaction];
  return [item.key, ...wrong, ...drawn].filter((response) => response !== null);
}

/** What our own grading says of a response: its score, and what it was told about wrong parts. */
function grade(item: ServedItem, response: Response) {
  const { score, feedback } = gradeResponse(item, response);
  const lines = new Set(feedback.split('\n'));
  const shown = listNotes(item).flatMap(({ id, text }, at) =>
    lines.has(nameOption(item.options, id, text)) ? [`feedback_${at + 1}`] : [],
  );
  return { score, feedback: shown };
}

let players: Awaited<ReturnType<typeof openPlayers>>;
beforeAll(async () => {
  players = await openPlayers();
});
afterAll(() => players.close());

async function listPlayed(document: ExportDocument) {
  const files = readPackage((await qti3.write(document)).body);
  return document.items.map((item, at) => {
    const served = { ...item, number: at + 1 };
    const responses = listResponses(served);
    return {
      id: item.id,
      xml: files.get(`items/${toQtiId(item.id)}.xml`) ?? '',
      responses: responses.map((response) => toQti(served, response)),
      graded: responses.map((response) => grade(served, response)),
    };
  });
}

describe.each(['playInComponents', 'playInPlayer'] as const)('%s', (player) => {
  it.each(bundledCases)('scores all items of %s as we do', async (_id, document) => {
    for (const { id, xml, responses, graded } of await listPlayed(document)) {
      const played = await players[player](xml, responses);
      // One of the players rounds to three decimals.
      const rounded = (all: typeof graded) =>
        all.map(({ score, feedback }) => ({ id, score: score.toFixed(2), feedback }));
      expect(rounded(played)).toEqual(rounded(graded));
    }
  });
});
