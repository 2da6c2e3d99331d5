import type { ArticleText } from '@dateline/model/editing';
import type { Draft, EntityJson } from '../draft/draft.ts';
import { toOneLine } from '../article/to-one-line.ts';
import { addNames, replaceEntity } from './decide.ts';
import { addEntity, createEntity, type EntitySort } from './entities.ts';
import { findEntity } from './known-names.ts';

/** The texts of an entity that an editor types. */
export type EntityText = 'label' | 'short' | 'phrase' | 'about';

/** Changes a text of an entity; an empty one is left out, but the label stays. */
export function setText(draft: Draft, entity: EntityJson, field: EntityText, text: string): Draft {
  const changed = { ...entity, [field]: text };
  if (text === '' && field !== 'label') delete changed[field];
  return replaceEntity(draft, changed);
}

/** True if the article has a name that is not just a part of a longer one. */
const standsAlone = ({ paragraphs }: ArticleText, name: string, longer: string): boolean =>
  paragraphs.some((text) =>
    (longer.includes(name) ? text.replaceAll(longer, '') : text).includes(name),
  );

/**
 * Renames an entity that an editor types the name of. What it was called before stays one of its other names, because the
 * article calls it so, unless that is only a part of the new name.
 */
export function renameEntity(draft: Draft, before: EntityJson, label: string): Draft {
  const { label: old, phrase } = before;
  const isKept = old !== '' && old !== label && standsAlone(draft.article, old, label);
  const renamed: EntityJson = {
    ...before,
    label,
    ...(phrase === `the ${old}` ? { phrase: `the ${label}` } : {}),
  };
  return replaceEntity(draft, isKept ? addNames(renamed, [old]) : renamed);
}

/** Changes the other names of an entity, given as a text with commas between them. */
export function setAliases(draft: Draft, entity: EntityJson, text: string): Draft {
  const names = text.split(/[,;\n]/).map(toOneLine);
  return replaceEntity(draft, { ...entity, aliases: [...new Set(names)].filter(Boolean) });
}

/** Says what is wrong with the texts of an entity; undefined if nothing is. */
export function explainEntity(entity: EntityJson): string | undefined {
  const { label, short = '', phrase = '', about = '', outside } = entity;
  if (label.trim() === '') return 'Write the name.';
  const long = [label, short, phrase].find(({ length }) => length > 120);
  if (long !== undefined)
    return `“${long.slice(0, 20)}…” has ${long.length} characters; at most 120 fit.`;
  if (about.length > 400) return `The sentence has ${about.length} characters; at most 400 fit.`;
  return outside === true && about.trim() === ''
    ? 'The article does not name it, so it needs a sentence that says what it is.'
    : undefined;
}

/** True if a text has some words, whatever their case. */
export function isInArticle({ paragraphs }: ArticleText, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return wanted !== '' && paragraphs.some((text) => text.toLowerCase().includes(wanted));
}

/** A name that an editor adds. */
export interface NewName {
  readonly label: string;
  readonly sort: EntitySort;
  readonly about: string;
}

/** Finds the fault of a name that is to be added. */
export function explainNewName(draft: Draft, { label, about }: NewName): string | undefined {
  const name = toOneLine(label);
  if (name === '') return 'Write the name.';
  const known = findEntity(name, draft.sheet.entities);
  if (known !== undefined) return `“${known.label}” is in the list already.`;
  return explainEntity({
    type: 'group',
    id: 'new',
    label: name,
    about,
    ...(isInArticle(draft.article, name) ? {} : { outside: true }),
  });
}

/** Adds a name, and notes if the article does not have it. */
export function addName(draft: Draft, { label, sort, about }: NewName): Draft {
  const name = toOneLine(label);
  const entity: EntityJson = {
    ...createEntity(draft.sheet, name, sort),
    ...(about.trim() === '' ? {} : { about: toOneLine(about) }),
    ...(isInArticle(draft.article, name) ? {} : { outside: true }),
  };
  return { ...draft, sheet: addEntity(draft.sheet, entity) };
}
