import {
  directionOf,
  type FactKind,
  type PublicFact,
  type PublicFactSheet,
  type Topic,
} from '@dateline/model/public';
import { sheetLanguage, type SheetLanguage } from '$lib/language/sheet-language.ts';

/** A fact of one kind, with its slots. */
export type FactOf<Kind extends FactKind> = Extract<PublicFact, { kind: Kind }>;

/** Returns the facts of one kind, in the order of the sheet. */
export function factsOf<Kind extends FactKind>(
  facts: readonly PublicFact[],
  kind: Kind,
): FactOf<Kind>[] {
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}

/** Returns the clauses without a date on one of the topics, in the order of the sheet. The timeline shows the dated ones. */
export function undatedOn(
  facts: readonly PublicFact[],
  ...topics: readonly (Topic | undefined)[]
): FactOf<'clause'>[] {
  return factsOf(facts, 'clause').filter(
    ({ time, topic }) => time === undefined && topics.includes(topic),
  );
}

/** Returns the label of an entity by its id, or the id itself if the sheet has no such entity. */
export type NameOf = (id: string) => string;

/** What every part of a briefing needs to know of its sheet. */
export interface SheetView {
  readonly nameOf: NameOf;
  /** The name as it stands inside a sentence: "the United Nations". */
  readonly phraseOf: NameOf;
  /** Language attributes for elements with text of the sheet. */
  readonly language: SheetLanguage;
}

/** Builds what the parts of a briefing need to know of its sheet. */
export function viewSheet(
  article: Pick<PublicFactSheet, 'entities' | 'language' | 'direction'>,
): SheetView {
  const labels = new Map(article.entities.map(({ id, label }) => [id, label]));
  const phrases = new Map(article.entities.map(({ id, label, phrase }) => [id, phrase ?? label]));
  const { language } = article;
  return {
    nameOf: (id) => labels.get(id) ?? id,
    phraseOf: (id) => phrases.get(id) ?? id,
    language: sheetLanguage({ language, direction: directionOf(article) }),
  };
}
