import type { ArticleText, Evidence } from '@dateline/model/editing';
import type { ClauseJson, SheetJson } from '../draft/draft.ts';
import { takenIds } from '../draft/taken-ids.ts';
import { toId } from '../names/entities.ts';
import { findEntity } from '../names/known-names.ts';
import type { Proposal } from './proposal.ts';

type Slot = NonNullable<ClauseJson['slots']>[number];
type Value = ClauseJson['subject'];

/** The only place where the article has the words; undefined if it has none, or several. */
function findOnly({ paragraphs }: ArticleText, quote: string): Evidence | undefined {
  const places = paragraphs.flatMap((text, paragraph) => {
    const start = text.indexOf(quote);
    if (start < 0) return [];
    const isTwice = text.includes(quote, start + 1);
    const place = { paragraph, start, end: start + quote.length };
    return isTwice ? [place, place] : [place];
  });
  return places.length === 1 ? places[0] : undefined;
}

function toTime(date: string): ClauseJson['time'] {
  if (date.length === 4) return { granularity: 'year', year: date };
  return date.length === 7 ? { granularity: 'month', month: date } : { granularity: 'day', date };
}

/**
 * Turns a proposal into a fact. Undefined unless the article has the quoted words exactly once and the speaker, if there is one, is a
 * name of the sheet: nothing that cannot be looked up is offered to the editor.
 */
export function toFact(
  article: ArticleText,
  { entities, ...rest }: Pick<SheetJson, 'entities' | 'facts' | 'outside' | 'arrangements'>,
  proposal: Proposal,
): ClauseJson | undefined {
  const place = findOnly(article, proposal.quote);
  const { subject, verb, object, place: where, date, reason, purpose, speaker } = proposal;
  const claimant = speaker === undefined ? undefined : findEntity(speaker, entities)?.id;
  if (place === undefined || (speaker !== undefined && claimant === undefined)) return undefined;
  const toValue = (words: string): Value => findEntity(words, entities)?.id ?? { text: words };
  const toSlot = (slot: string, words: string | undefined, before?: string): Slot[] =>
    words === undefined ? [] : [{ slot, ...(before && { before }), value: toValue(words) }];
  return {
    kind: 'clause',
    id: toId([subject, verb.split(',')[0], object].filter(Boolean).join(' '), takenIds(rest)),
    subject: toValue(subject),
    verb,
    slots: [
      ...toSlot('object', object),
      ...toSlot('place', where, 'in'),
      ...toSlot('reason', reason, 'because'),
      ...toSlot('purpose', purpose, 'to'),
    ],
    ...(date === undefined ? {} : { time: toTime(date) }),
    ...(claimant === undefined
      ? {}
      : { voice: { type: 'attributed', claimant, cue: 'says' } as const }),
    evidence: [place],
  };
}
