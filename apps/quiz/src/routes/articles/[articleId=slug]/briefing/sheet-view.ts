import {
  directionOf,
  type Direction,
  type FactKind,
  type PublicFact,
  type PublicFactSheet,
} from '@dateline/model/public';

/** A fact of one kind, with its slots. */
export type FactOf<Kind extends FactKind> = Extract<PublicFact, { kind: Kind }>;

/** The facts of one kind, in the sheet's order. */
export function factsOf<Kind extends FactKind>(
  facts: readonly PublicFact[],
  kind: Kind,
): FactOf<Kind>[] {
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}

/** Tells how a reader is shown the entity of an id. */
export type NameOf = (id: string) => string;

/** Attributes of an element that holds words of the sheet, whatever the language of the page. */
export interface Words {
  readonly lang: string;
  readonly dir: Direction;
}

/** What every part of a briefing asks its sheet for. */
export interface SheetView {
  readonly nameOf: NameOf;
  readonly words: Words;
}

/** Reads the labels of a sheet's entities; an id that it does not know is shown as it is. */
function namesIn({ entities }: Pick<PublicFactSheet, 'entities'>): NameOf {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

/** Reads how names and words of a sheet are shown. */
export function viewSheet(
  article: Pick<PublicFactSheet, 'entities' | 'language' | 'direction'>,
): SheetView {
  return { nameOf: namesIn(article), words: { lang: article.language, dir: directionOf(article) } };
}
