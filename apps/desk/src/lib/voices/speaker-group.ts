import { joinWords } from '@dateline/model/editing';
import type { Draft, EntityJson } from '../draft/draft.ts';
import { addEntity, createEntity } from '../names/entities.ts';
import { findEntity } from '../names/known-names.ts';
import { decideVoice } from './voice-of.ts';

const nameOf = ({ label, short }: EntityJson): string => short || label;

/**
 * Makes several names one speaker, as a group that the article names by the words of the sentence: "the two leaders". A group that the
 * draft has already is taken again.
 */
export function decideSpeakers(
  draft: Draft,
  { key, speaker }: { readonly key: string; readonly speaker: string },
  ids: readonly string[],
): Draft {
  const { entities } = draft.sheet;
  const members = ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  if (members.length < 2) return draft;
  const label = joinWords(members.map(nameOf));
  const known = findEntity(label, entities);
  if (known !== undefined) return decideVoice(draft, key, known.id);
  const isNew = speaker !== '' && findEntity(speaker, entities) === undefined;
  const group: EntityJson = {
    ...createEntity(draft.sheet, label, 'group'),
    ...(isNew && speaker !== label ? { aliases: [speaker] } : {}),
  };
  return decideVoice({ ...draft, sheet: addEntity(draft.sheet, group) }, key, group.id);
}
